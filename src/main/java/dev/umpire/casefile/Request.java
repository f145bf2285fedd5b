package dev.umpire.casefile;

import java.time.Instant;

/** What is asked for; each kind of ruling has its own. */
public sealed interface Request permits DealRequest, RenewalRequest {

    /** When it was handed in, or null for the instant of the case file. */
    Instant submittedAt();
}
