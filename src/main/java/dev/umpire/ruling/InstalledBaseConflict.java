package dev.umpire.ruling;

import dev.umpire.casefile.InstalledBase;
import dev.umpire.identity.Match;
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
