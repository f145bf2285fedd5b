package dev.umpire.registration;

import dev.umpire.casefile.Channel;
import dev.umpire.check.Check;
import dev.umpire.check.CustomerCheck;
import dev.umpire.check.DaysCheck;
import dev.umpire.check.EvidenceCheck;
import java.time.Instant;

/** The body of a deal registration. */
public final class DealRequestCheck {

    public static void check(DealRequest deal, Check check) {
        DaysCheck.check(deal, check);
        CustomerCheck.check(deal.customer(), check, "customer");
        check.line("productLine", deal.productLine());
        check.present("amount", "amount", deal.amount());
        check.amount("amount", deal.amount());
        EvidenceCheck.check(deal.evidence(), check);
        check.present("opportunity", "opportunity", deal.opportunity());
        check.territory("territory", deal.territory());
        if (deal.customer() != null) {
            check.present("territory", "territory of the request and of its customer", deal.effectiveTerritory());
        }
        if (deal.currency() != null && !deal.currency().equals(check.program().currency())) {
            check.bad("currency", "The currency (%s) is not that of program %s (%s). Maybe convert the amount first.",
                    deal.currency(), check.program().program(), check.program().currency());
        }
        check.notNegative("units", deal.units());
        check.attributes("attributes", deal.attributes());
        Instant submittedAt = deal.submittedAt() == null ? check.asOf() : deal.submittedAt();
        check.between("completedAt", "completion", submittedAt, deal.completedAt());
        party(deal, check);
    }

    private static void party(DealRequest deal, Check check) {
        if (deal.channel() != Channel.DIRECT) {
            check.partner("partnerId", deal.partnerId());
        } else if (deal.partnerId() != null) {
            check.bad("partnerId", "A DIRECT registration has no partner (%s). Maybe the channel is PARTNER.", deal.partnerId());
        }
    }

    private DealRequestCheck() { }
}
