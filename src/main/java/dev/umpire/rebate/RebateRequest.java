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
import java.util.stream.Stream;

/**
 * A rebate claim as submitted: of a quarter or of a year.
 *
 * @param quarter as {@code 2027-Q1}; null for a claim of a year
 * @param year    as 2027; null for a claim of a quarter
 * @param completedAt when the last paper was handed in, if later than the submission (reading N12)
 */
public record RebateRequest(@NamesPartner String partnerId, @OrNull String quarter, @OrNull Integer year,
                            @AtMost(value = 100, of = "papers") List<Evidence> evidence, @OrNull Instant submittedAt,
                            @OrNull Instant completedAt) implements Request {

    public RebateRequest {
        evidence = Lists.of(evidence);
    }

    /** The same, handed in at that instant where it does not say when. */
    public RebateRequest submittedAtOr(Instant now) {
        return submittedAt != null ? this : new RebateRequest(partnerId, quarter, year, evidence, now, completedAt);
    }

    /** The same with papers that were handed in later. */
    public RebateRequest with(List<Evidence> papers, Instant handedInAt) {
        return new RebateRequest(partnerId, quarter, year, Stream.concat(evidence.stream(), papers.stream()).toList(), submittedAt, handedInAt);
    }

    /** What it is about; nothing where it says neither a quarter nor a year, or both. */
    public Optional<Period> period() {
        if (quarter != null) {
            return year == null ? Period.quarter(quarter) : Optional.empty();
        }
        return year == null ? Optional.empty() : Period.of(year.toString());
    }
}
