package dev.umpire.registration;

import dev.umpire.casefile.Channel;
import dev.umpire.casefile.Days;
import dev.umpire.casefile.DirectOpportunity;
import dev.umpire.identity.Match;
import dev.umpire.ruling.Conflict;
import dev.umpire.ruling.ConflictKind;
import dev.umpire.ruling.RivalType;
import java.time.LocalDate;

/** The vendor's own team has an open opportunity with the customer for the line. */
public final class DirectOpportunityConflict extends Conflict {

    private final DirectOpportunity opportunity;

    public DirectOpportunityConflict(DirectOpportunity opportunity, Match identity) {
        super(RivalType.DIRECT_OPPORTUNITY, opportunity, opportunity.id(), Channel.DIRECT_PARTY, ConflictKind.MULTICHANNEL,
                identity);
        this.opportunity = opportunity;
    }

    /** The opportunity. */
    public DirectOpportunity opportunity() {
        return opportunity;
    }

    /** Opened more than so many days before the day. */
    public boolean openedMoreThan(int days, LocalDate day) {
        return opportunity.openedOn().isBefore(Days.before(day, days));
    }

    /** Had activity at most so many days before the day. */
    public boolean activeWithin(int days, LocalDate day) {
        return opportunity.lastActivityOn() != null && Days.atMostBefore(opportunity.lastActivityOn(), days, day);
    }
}
