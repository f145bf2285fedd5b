package dev.umpire.policy.program;

import dev.umpire.casefile.Term;
import dev.umpire.policy.Code;
import dev.umpire.policy.Mistakes;
import java.math.BigDecimal;
import java.util.Optional;

/** Numbers of program.yaml that are no terms: each within its bounds. */
record Numbers(Part part, Mistakes mistakes) {

    private static final BigDecimal MOST_EMPLOYEES = BigDecimal.valueOf(100_000_000);

    Optional<Integer> employees(String key) {
        return whole(key, MOST_EMPLOYEES, "50");
    }

    /** From 0 to a hundred years. */
    Optional<Integer> months(String key) {
        return whole(key, Term.Unit.MONTHS.most(), "24");
    }

    /** From just above 0 to 1. */
    Optional<BigDecimal> likeness(String key, String example) {
        return part.number(key, example).filter(value -> {
            boolean right = value.signum() > 0 && value.compareTo(BigDecimal.ONE) <= 0;
            if (!right) {
                tell(key, "The %s (%s) is no likeness: it lies above 0 and is at most 1. Maybe write %s.".formatted(key,
                        value.toPlainString(), ofPercent(value, example)));
            }
            return right;
        });
    }

    private static String ofPercent(BigDecimal value, String example) {
        boolean percent = value.compareTo(BigDecimal.ONE) > 0 && value.compareTo(BigDecimal.valueOf(100)) <= 0;
        return percent ? value.movePointLeft(2).stripTrailingZeros().toPlainString() : example;
    }

    private Optional<Integer> whole(String key, BigDecimal most, String example) {
        return part.number(key, example).filter(value -> {
            boolean right = value.signum() >= 0 && value.compareTo(most) <= 0 && value.stripTrailingZeros().scale() <= 0;
            if (!right) {
                tell(key, "The %s (%s) is no whole number from 0 to %s. Maybe write %s.".formatted(key, value.toPlainString(),
                        most.toPlainString(), example));
            }
            return right;
        }).map(BigDecimal::intValueExact);
    }

    void tell(String key, String detail) {
        mistakes.add(Code.OUT_OF_BOUNDS, part.map().entries().get(key).value().place(), "%s", detail);
    }
}
