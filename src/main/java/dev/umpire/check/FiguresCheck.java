package dev.umpire.check;

import dev.umpire.casefile.Figures;
import dev.umpire.casefile.Lead;
import dev.umpire.casefile.Measure;
import java.math.BigDecimal;

/** Counted history: revenue, leads and measures. */
public final class FiguresCheck {

    public static void check(Figures figures, Check check) {
        DaysCheck.check(figures, check);
        figures.implementation().forEach((territory, revenue) -> {
            check.at("implementation").territory(territory, territory);
            if (check.at("implementation").present(territory, "revenue", revenue)) {
                sum("direct", revenue.direct(), check.at("implementation").at(territory));
                sum("partners", revenue.partners(), check.at("implementation").at(territory));
            }
        });
        check.each("leads", figures.leads(), FiguresCheck::lead);
        check.each("measures", figures.measures(), FiguresCheck::measure);
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

    private FiguresCheck() { }
}
