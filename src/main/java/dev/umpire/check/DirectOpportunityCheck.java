package dev.umpire.check;

import dev.umpire.casefile.DirectOpportunity;

/** An opportunity of the vendor's own team. */
public final class DirectOpportunityCheck {

    public static void check(DirectOpportunity opportunity, Check check) {
        DaysCheck.check(opportunity, check);
        CustomerCheck.check(opportunity.customer(), check, "customer");
        check.line("productLine", opportunity.productLine());
        check.present("openedOn", "day of opening", opportunity.openedOn());
        check.come("openedOn", "day of opening", opportunity.openedOn());
        check.come("lastActivityOn", "day of the last activity", opportunity.lastActivityOn());
        check.present("status", "status", opportunity.status());
    }

    private DirectOpportunityCheck() { }
}
