package dev.umpire.renewal;

import dev.umpire.casefile.AtMost;
import dev.umpire.casefile.Evidence;
import dev.umpire.casefile.Lists;
import dev.umpire.casefile.NamesRegistration;
import dev.umpire.casefile.OrNull;
import dev.umpire.casefile.Request;
import java.time.Instant;
import java.util.List;

/** A request to prolong the protection of a registration, which the case file holds among its registrations. */
public record RenewalRequest(@NamesRegistration String registrationId, @AtMost(value = 100, of = "papers") List<Evidence> evidence,
                             @OrNull Instant submittedAt) implements Request {

    public RenewalRequest {
        evidence = Lists.of(evidence);
    }
}
