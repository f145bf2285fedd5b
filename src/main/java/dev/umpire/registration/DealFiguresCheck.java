package dev.umpire.registration;

import dev.umpire.casefile.Lead;
import dev.umpire.casefile.Measure;
import dev.umpire.check.Check;
import dev.umpire.check.CustomerCheck;
import dev.umpire.check.DaysCheck;
import dev.umpire.check.IdCheck;
import java.math.BigDecimal;

/** Counted history: revenue, leads and measures. */
public final class DealFiguresCheck {

    public static void check(DealFigures figures, Check check) {
        DaysCheck.check(figures, check);
        figures.implementation().forEach((territory, revenue) -> {
            check.at("implementation").territory(territory, territory);
            if (check.at("implementation").present(territory, "revenue", revenue)) {
                sum("direct", revenue.direct(), check.at("implementation").at(territory));
                sum("partners", revenue.partners(), check.at("implementation").at(territory));
            }
        });
        IdCheck.each("leads", figures.leads(), Lead::id, check);
        check.each("leads", figures.leads(), DealFiguresCheck::lead);
        check.each("measures", figures.measures(), DealFiguresCheck::measure);
    }

    private static void lead(Lead lead, Check check) {
        CustomerCheck.check(lead.customer(), check, "customer");
        check.partner("partnerId", lead.partnerId());
    }

    private static void measure(Measure measure, Check check) {
        check.word("measure", "kind of the measure", measure.measure());
        check.word("partnerId", "partner", measure.partnerId());
        check.term(measure.from(), measure.until());
        check.notNegative("percent", measure.percent());
        check.notNegative("amount", measure.amount());
    }

    private static void sum(String field, BigDecimal revenue, Check check) {
        check.present(field, "revenue", revenue);
        check.notNegative(field, revenue);
    }

    private DealFiguresCheck() { }
}
