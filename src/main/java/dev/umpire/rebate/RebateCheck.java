package dev.umpire.rebate;

import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.Period;
import dev.umpire.check.Check;
import dev.umpire.check.DaysCheck;
import dev.umpire.check.EvidenceCheck;
import dev.umpire.check.PartnerFiguresCheck;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What is bad input in a claim and its figures. */
final class RebateCheck {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    static void check(CaseFile caseFile, Check check) {
        RebateRequest claim = caseFile.request(RebateRequest.class);
        Check at = check.at("request");
        DaysCheck.check(claim, at);
        at.partner("partnerId", claim.partnerId());
        EvidenceCheck.check(claim.evidence(), at);
        at.between("completedAt", "completion", caseFile.submittedAt(), claim.completedAt());
        period(claim, check.program().dayOf(caseFile.submittedAt()), at);
        figures(RebateFigures.of(caseFile), check.at("figures"));
        samePartner(claim, caseFile, check);
    }

    private static void period(RebateRequest claim, LocalDate submittedOn, Check at) {
        if (claim.quarter() == null && claim.year() == null) {
            at.bad("quarter", "The claim says neither a quarter nor a year. Maybe add a quarter, as 2027-Q1.");
        } else if (claim.quarter() != null && claim.year() != null) {
            at.bad("year", "The claim is of a quarter (%s) and of a year (%d). Maybe leave one of them out.", claim.quarter(), claim.year());
        } else if (claim.period().isEmpty()) {
            at.bad(claim.quarter() == null ? "year" : "quarter", "The %s (%s) is none. Maybe write it as %s.",
                    claim.quarter() == null ? "year" : "quarter", claim.quarter() == null ? claim.year() : claim.quarter(),
                    claim.quarter() == null ? "2027" : "2027-Q1");
        } else {
            Period period = claim.period().get();
            if (!submittedOn.isAfter(period.until())) {
                at.bad(claim.quarter() == null ? "year" : "quarter", "The period (%s) is not over on %s. Maybe claim after %s.",
                        period.code(), submittedOn, period.until());
            }
        }
    }

    private static void figures(RebateFigures figures, Check at) {
        DaysCheck.check(figures, at);
        PartnerFiguresCheck.byLine("netRevenue", "net revenue", figures.netRevenue(), at);
        PartnerFiguresCheck.byLine("target", "target", figures.target(), at);
        at.each("dealsWon", figures.dealsWon(), RebateCheck::deal);
        at.notNegative("receivableOverdueDays", figures.receivableOverdueDays());
        at.each("measures", figures.measures(), (measure, each) -> {
            each.word("measure", "kind of the measure", measure.measure());
            percent(measure.percent(), each, "percent");
            each.notNegative("amount", measure.amount());
        });
        at.notNegative("licenceRevenueInfluenced", figures.licenceRevenueInfluenced());
        at.notNegative("referenceCustomers", figures.referenceCustomers());
        at.notNegative("paidThisYear", figures.paidThisYear());
    }

    private static void deal(RebateFigures.DealWon deal, Check at) {
        at.present("registrationId", "id of the registration", deal.registrationId());
        at.line("productLine", deal.productLine());
        at.present("amount", "amount", deal.amount());
        at.amount("amount", deal.amount());
        at.present("wonOn", "day on which it was won", deal.wonOn());
        percent(deal.partnerPercent(), at, "partnerPercent");
    }

    private static void percent(BigDecimal percent, Check at, String field) {
        at.notNegative(field, percent);
        if (percent != null && percent.compareTo(WHOLE) > 0) {
            at.bad(field, "The percentage (%s) is more than 100. Maybe it is an amount.", percent.toPlainString());
        }
    }

    private static void samePartner(RebateRequest claim, CaseFile caseFile, Check check) {
        if (claim.partnerId() != null && caseFile.partner(claim.partnerId()).filter(known -> !known.equals(caseFile.partner())).isPresent()) {
            check.bad("partner", "The partner is not the same record as (%s) among partners. Maybe copy it from there.", claim.partnerId());
        }
    }

    private RebateCheck() { }
}
