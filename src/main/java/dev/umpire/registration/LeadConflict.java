package dev.umpire.registration;

import dev.umpire.casefile.Lead;
import dev.umpire.identity.Match;
import dev.umpire.ruling.Conflict;
import dev.umpire.ruling.ConflictKind;
import dev.umpire.ruling.ReadByParty;
import dev.umpire.ruling.RivalType;
import java.time.LocalDate;

/** The vendor handed the customer to another partner. */
public final class LeadConflict extends Conflict {

    private final Lead lead;

    public LeadConflict(Lead lead, ConflictKind kind, Match identity) {
        super(RivalType.LEAD, lead, lead.id(), lead.partnerId(), kind, identity);
        this.lead = lead;
    }

    /** The day on which it was handed over. */
    @ReadByParty
    public LocalDate assignedOn() {
        return lead.assignedOn();
    }
}
