package dev.umpire.registration;

import dev.umpire.casefile.ExclusivityGrant;
import dev.umpire.identity.Match;
import dev.umpire.ruling.Conflict;
import dev.umpire.ruling.ConflictKind;
import dev.umpire.ruling.ReadByParty;
import dev.umpire.ruling.RivalType;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Another partner's exclusive grant in force whose scope covers the deal, or may cover it. */
public final class GrantConflict extends Conflict {

    private final ExclusivityGrant grant;
    private final LocalDate measuredOn;
    private final String missingFact;

    /**
     * @param measuredOn  day of the last measurement in the program's zone, or null
     * @param missingFact path of the fact without which nobody can tell whether the scope covers the deal, or null
     */
    public GrantConflict(ExclusivityGrant grant, LocalDate measuredOn, String missingFact, ConflictKind kind, Match identity) {
        super(RivalType.GRANT, grant, grant.id(), grant.partnerId(), kind, identity);
        this.grant = grant;
        this.measuredOn = measuredOn;
        this.missingFact = missingFact;
    }

    /** The grant. */
    public ExclusivityGrant grant() {
        return grant;
    }

    /** The last day of the grant. */
    @ReadByParty
    public LocalDate until() {
        return grant.until();
    }

    /** Whether it can be told that the scope covers the deal. */
    public boolean coverageKnown() {
        return missingFact == null;
    }

    /** Path of the fact that is wanting, as {@code customer.industry}. */
    @ReadByParty
    public String missingFact() {
        return missingFact;
    }

    /**
     * Measured so many months after its first day or later, with less than the percentage of the commitment
     * that falls, by days, to the time until the measurement (5.6 with K36). Never measured: no.
     */
    public boolean missedCommitment(int months, BigDecimal percent) {
        return Attainment.missed(grant, measuredOn, months, percent);
    }
}
