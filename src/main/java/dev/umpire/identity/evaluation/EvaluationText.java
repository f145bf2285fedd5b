package dev.umpire.identity.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** An evaluation as a person reads it in a terminal. Strata stand last in their rows: their names may be of any width. */
record EvaluationText(Evaluation evaluation) {

    private static final String NEW_LINE = System.lineSeparator();

    String text(int worst) {
        Tally all = evaluation.all();
        StringBuilder text = new StringBuilder();
        line(text, "Pairs: %d, of one customer: %d. Thresholds: strong %s, probable %s.", all.pairs(), all.same(),
                evaluation.thresholds().strong().toPlainString(), evaluation.thresholds().probable().toPlainString());
        line(text, "");
        line(text, "%-18s %6s %6s %10s %7s %7s", "strength", "pairs", "right", "precision", "recall", "F1");
        strength(text, "CERTAIN", all.certain());
        strength(text, "STRONG or better", all.strong());
        strength(text, "PROBABLE or better", all.probable());
        line(text, "");
        strata(text);
        misses(text, worst);
        if (evaluation.bounded() > 0) {
            line(text, "");
            line(text, "Outside of least..most: %d of %d pairs.", evaluation.outside(), evaluation.bounded());
        }
        return text.toString();
    }

    private static void strength(StringBuilder text, String name, Accuracy accuracy) {
        line(text, "%-18s %6d %6d %10s %7s %7s", name, accuracy.taken(), accuracy.right(),
                share(accuracy.precision()), share(accuracy.recall()), share(accuracy.f1()));
    }

    private void strata(StringBuilder text) {
        line(text, "%25s  %-20s %-20s %-20s", "", "CERTAIN", "STRONG or better", "PROBABLE or better");
        String three = "  %5s %5s %5s ".formatted("prec.", "rec.", "F1");
        line(text, "%6s %6s %6s %4s%s%s%s  %s", "pairs", "same", "found", "bad", three, three, three, "stratum");
        evaluation.strata().forEach((name, figures) -> line(text, "%6d %6d %6d %4d%s%s%s  %s", figures.pairs(), figures.same(), figures.found(),
                figures.strangersTaken(), three(figures.certain()), three(figures.strong()), three(figures.probable()), Miss.plain(name)));
        line(text, "same: of one customer; found: of those, PROBABLE or better; bad: strangers STRONG or CERTAIN");
    }

    private static String three(Accuracy accuracy) {
        return "  %5s %5s %5s ".formatted(share(accuracy.precision()), share(accuracy.recall()), share(accuracy.f1()));
    }

    private void misses(StringBuilder text, int worst) {
        List<Miss> misses = evaluation.misses();
        if (!misses.isEmpty() && worst > 0) {
            line(text, "");
            line(text, misses.size() <= worst ? "Misses, worst first:" : "The %d worst of %d misses:", worst, misses.size());
            misses.stream().limit(worst).forEach(miss -> line(text, "  %s", miss.text()));
        }
    }

    private static String share(Optional<BigDecimal> share) {
        return share.map(BigDecimal::toPlainString).orElse("-");
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(format.formatted(values).stripTrailing()).append(NEW_LINE);
    }
}
