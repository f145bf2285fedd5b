package dev.umpire.casefile;

import java.time.Instant;
import java.util.List;

/** A request to prolong the protection of a registration, which the case file holds among its registrations. */
public record RenewalRequest(String registrationId, @AtMost(value = 100, of = "papers") List<Evidence> evidence,
                             @OrNull Instant submittedAt) implements Request {

    public RenewalRequest {
        evidence = Lists.of(evidence);
    }
}
