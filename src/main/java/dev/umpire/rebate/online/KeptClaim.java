package dev.umpire.rebate.online;

import dev.umpire.casefile.AtMost;
import dev.umpire.casefile.Fact;
import dev.umpire.casefile.Period;
import dev.umpire.casefile.Required;
import dev.umpire.intake.Matter;
import dev.umpire.intake.PartnerMatter;
import dev.umpire.rebate.RebateAward;
import dev.umpire.rebate.RebateOutcome;
import dev.umpire.rebate.RebateRequest;
import dev.umpire.ruling.Ruling;
import java.math.BigDecimal;
import java.util.List;

/**
 * A claim as the register keeps it.
 *
 * @param request  as submitted, with all papers handed in since
 * @param required what it still lacks
 * @param total    what it is paid; 0 unless it is granted
 */
record KeptClaim(String id, RebateRequest request, RebateOutcome status, @AtMost(value = 100, of = "missing papers") List<Required> required,
                 BigDecimal total) implements Fact {

    static KeptClaim ruled(String id, RebateRequest request, Ruling ruling) {
        RebateAward award = (RebateAward) ruling.award();
        return new KeptClaim(id, request, award.outcome(), ruling.required(), award.outcome().granted() ? award.total() : BigDecimal.ZERO);
    }

    Matter matter() {
        return matterOf(request);
    }

    /** Claims of one partner and year wait for each other: each is told what the others are paid. */
    static Matter matterOf(RebateRequest unchecked) {
        return new PartnerMatter(unchecked.partnerId(), "rebate:" + unchecked.period().map(Period::year).orElse(0));
    }

    /** The quarter or the year. */
    String period() {
        return request.period().orElseThrow().code();
    }

    @Override
    public String ref() {
        return "rebate-claim:" + id;
    }
}
