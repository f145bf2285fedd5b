package dev.umpire.check;

import dev.umpire.casefile.InstalledBase;

/** A past sale: what was sold to whom, by which partner, when. */
public final class InstalledBaseCheck {

    public static void check(InstalledBase sale, Check check) {
        DaysCheck.check(sale, check);
        CustomerCheck.check(sale.customer(), check, "customer");
        check.line("productLine", sale.productLine());
        check.partner("partnerId", sale.partnerId());
        check.present("soldOn", "day of the sale", sale.soldOn());
        check.come("soldOn", "day of the sale", sale.soldOn());
    }

    private InstalledBaseCheck() { }
}
