package dev.umpire.registration;

import dev.umpire.casefile.InstalledBase;
import dev.umpire.identity.Match;
import dev.umpire.ruling.Conflict;
import dev.umpire.ruling.ConflictKind;
import dev.umpire.ruling.ReadByParty;
import dev.umpire.ruling.RivalType;
import java.time.LocalDate;

/** Another partner is the incumbent: it made the latest sale that counts. Never derived for a NEW_CUSTOMER. */
public final class InstalledBaseConflict extends Conflict {

    private final InstalledBase sale;

    public InstalledBaseConflict(InstalledBase sale, ConflictKind kind, Match identity) {
        super(RivalType.INSTALLED_BASE, sale, sale.id(), sale.partnerId(), kind, identity);
        this.sale = sale;
    }

    /** The day of the sale. */
    @ReadByParty
    public LocalDate soldOn() {
        return sale.soldOn();
    }
}
