package dev.umpire.rebate;

import dev.umpire.casefile.AtMost;
import dev.umpire.casefile.Evidence;
import dev.umpire.casefile.Lists;
import dev.umpire.casefile.NamesPartner;
import dev.umpire.casefile.OrNull;
import dev.umpire.casefile.Period;
import dev.umpire.casefile.Request;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A rebate claim as submitted: of a quarter or of a year.
 *
 * @param quarter as {@code 2027-Q1}; null for a claim of a year
 * @param year    as 2027; null for a claim of a quarter
 */
public record RebateRequest(@NamesPartner String partnerId, @OrNull String quarter, @OrNull Integer year,
                            @AtMost(value = 100, of = "papers") List<Evidence> evidence, @OrNull Instant submittedAt) implements Request {

    public RebateRequest {
        evidence = Lists.of(evidence);
    }

    /** What it is about; nothing where it says neither a quarter nor a year, or both. */
    public Optional<Period> period() {
        if (quarter != null) {
            return year == null ? Period.quarter(quarter) : Optional.empty();
        }
        return year == null ? Optional.empty() : Period.of(year.toString());
    }
}
