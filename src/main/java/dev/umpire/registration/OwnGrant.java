package dev.umpire.registration;

import dev.umpire.casefile.ExclusivityGrant;
import dev.umpire.ruling.OwnFact;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The registering partner's own exclusive grant in force, which covers the deal, or may cover it.
 *
 * @param grant      the grant
 * @param measuredOn day of the last measurement in the program's zone, or null
 * @param missingFact path of the fact without which nobody can tell whether it covers the deal, or null
 */
public record OwnGrant(ExclusivityGrant grant, LocalDate measuredOn, String missingFact) implements OwnFact {

    @Override
    public String ref() {
        return grant.ref();
    }

    /** Whether it can be told that the grant covers the deal. */
    public boolean coverageKnown() {
        return missingFact == null;
    }

    /** Its first day. */
    public LocalDate from() {
        return grant.from();
    }

    /** Measured so many months after its first day or later, below so many percent of what was due by then. */
    public boolean missedCommitment(int months, BigDecimal percent) {
        return Attainment.missed(grant, measuredOn, months, percent);
    }
}
