package dev.umpire.policy.check;

import dev.umpire.casefile.Term;
import dev.umpire.policy.Code;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Checks numbers: days are not handed over as months, and what a cell of a table holds can be meant.
 *
 * @param cells whether numbers may stand here at all; elsewhere they are refused as such
 */
record Quantities(boolean cells, Report report) {

    private static final Pattern PLAIN = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");
    /** Rules are compiled to Java, which reads no larger number without a sign behind it. */
    private static final BigDecimal MOST_WHOLE = BigDecimal.valueOf(Integer.MAX_VALUE);

    /** What a predicate or a verb is given. */
    void given(Token name, Method method, List<Value> arguments) {
        Parameter[] wanted = method.getParameters();
        for (int i = 0; i < wanted.length; i++) {
            Term.Unit unit = Units.of(wanted[i]);
            Value value = arguments.get(i);
            if (value.number()) {
                bounds(value.literal(), unit);
            } else if (unit != null && value.unit() != null && unit != value.unit()) {
                tell(value, "%s counts %s, but this gives %s. Maybe state the term in %s.", name.text(), unit, value.unit());
            }
        }
    }

    /** What stands on both sides of a comparison. */
    void compared(Value left, Value right) {
        if (left.number() || right.number()) {
            Value number = left.number() ? left : right;
            Value other = left.number() ? right : left;
            bounds(number.literal(), other.unit());
        } else if (left.unit() != null && right.unit() != null && left.unit() != right.unit()) {
            tell(right, "%s counts %s, but this gives %s. Maybe compare it with a term in %s.", left.member(), left.unit(), right.unit());
        }
    }

    private void tell(Value at, String detail, String name, Term.Unit wanted, Term.Unit given) {
        report.add(Code.TERM_UNIT, at.at(), detail.formatted(name, wanted.plural(), given.plural(), wanted.name()));
    }

    private void bounds(Token number, Term.Unit unit) {
        if (!cells) {
            return;
        }
        if (!PLAIN.matcher(number.text()).matches()) {
            report.add(Code.OUT_OF_BOUNDS, number, "The number (%s) is not written with digits and a point alone. Maybe write %s."
                    .formatted(number.text(), plain(number.text())));
            return;
        }
        BigDecimal value = new BigDecimal(number.text());
        if (unit != null && !unit.allows(value)) {
            report.add(Code.OUT_OF_BOUNDS, number, "The number (%s) is not %s, as %s are. Maybe its unit is wrong."
                    .formatted(number.text(), unit.bounds(), unit.plural()));
        } else if (value.stripTrailingZeros().scale() > 0) {
            report.add(Code.OUT_OF_BOUNDS, number, ("The number (%s) has a broken part, which a rule would not compare exactly. "
                    + "Maybe state it under terms in program.yaml.").formatted(number.text()));
        } else if (value.scale() > 0) {
            report.add(Code.OUT_OF_BOUNDS, number, "The number (%s) has a point. Maybe write %s.".formatted(number.text(), value.toBigInteger()));
        } else if (value.abs().compareTo(MOST_WHOLE) > 0) {
            report.add(Code.OUT_OF_BOUNDS, number, "The number (%s) lies above %s, and no more is read in a cell. Maybe state it under terms in program.yaml.".formatted(number.text(), MOST_WHOLE));
        }
    }

    private static String plain(String number) {
        try {
            return new BigDecimal(number.replaceAll("[lLfFdDbBiI]$", "")).toPlainString();
        } catch (NumberFormatException e) {
            return "90";
        }
    }
}
