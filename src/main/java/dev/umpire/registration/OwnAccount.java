package dev.umpire.registration;

import dev.umpire.casefile.NamedAccount;
import dev.umpire.ruling.OwnFact;
import java.time.LocalDate;

/**
 * The customer is reserved by name for the registering party itself.
 *
 * @param account the account
 */
public record OwnAccount(NamedAccount account) implements OwnFact {

    @Override
    public String ref() {
        return account.ref();
    }

    /** The day from which the account is reserved. */
    public LocalDate from() {
        return account.from();
    }
}
