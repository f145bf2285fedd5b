package dev.umpire.check;

import dev.umpire.casefile.PartnerFigures;
import dev.umpire.casefile.Period;
import java.math.BigDecimal;
import java.util.Map;

/** What was counted of a partner: of a period, by lines of the program, and nothing below zero. */
public final class PartnerFiguresCheck {

    public static void check(PartnerFigures figures, Check check) {
        DaysCheck.check(figures, check);
        check.partner("partnerId", figures.partnerId());
        if (check.present("period", "period", figures.period()) && Period.of(figures.period()).isEmpty()) {
            check.bad("period", "The period (%s) is none. Maybe write it as %s.", figures.period(), Period.EXAMPLES);
        }
        byLine("netRevenue", "net revenue", figures.netRevenue(), check);
        byLine("target", "target", figures.target(), check);
        check.notNegative("receivableOverdueDays", figures.receivableOverdueDays());
        check.notNegative("licenceRevenueInfluenced", figures.licenceRevenueInfluenced());
        check.notNegative("referenceCustomers", figures.referenceCustomers());
        check.notNegative("attainment", figures.attainment());
        check.between("measuredAt", "measurement", null, figures.measuredAt());
    }

    /** Sums by product line, each there and not below zero. */
    public static void byLine(String field, String name, Map<String, BigDecimal> sums, Check check) {
        sums.forEach((line, sum) -> {
            check.at(field).line(line, line);
            if (check.at(field).present(line, name, sum)) {
                check.at(field).notNegative(line, sum);
            }
        });
    }

    private PartnerFiguresCheck() { }
}
