package dev.umpire.registration;

import dev.umpire.casefile.NamedAccount;
import dev.umpire.identity.Match;
import dev.umpire.ruling.Conflict;
import dev.umpire.ruling.ConflictKind;
import dev.umpire.ruling.RivalType;

/** The customer is reserved by name for another party. */
public final class NamedAccountConflict extends Conflict {

    private final NamedAccount account;

    public NamedAccountConflict(NamedAccount account, ConflictKind kind, Match identity) {
        super(RivalType.NAMED_ACCOUNT, account, account.id(), account.holder(), kind, identity);
        this.account = account;
    }

    /** The account. */
    public NamedAccount account() {
        return account;
    }
}
