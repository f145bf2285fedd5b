package dev.umpire.check;

import dev.umpire.casefile.NamedAccount;

/** A named account: a customer and who holds it since when. */
public final class NamedAccountCheck {

    public static void check(NamedAccount account, Check check) {
        DaysCheck.check(account, check);
        CustomerCheck.check(account.customer(), check, "customer");
        check.eachOf("productLines", account.productLines(), Check::line);
        check.party("holder", account.holder());
        check.present("from", "first day", account.from());
        check.term(account.from(), account.until());
    }

    private NamedAccountCheck() { }
}
