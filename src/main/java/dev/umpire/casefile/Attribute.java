package dev.umpire.casefile;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/**
 * A free fact of partners that the program's clauses name, as {@code attributes} in program.yaml declares it.
 *
 * @param values the only ones that a TEXT may have; empty where any will do
 */
public record Attribute(Type type, List<String> values) {

    public enum Type { NUMBER, TEXT, FLAG, DATE }

    public Attribute {
        values = Lists.of(values);
    }

    /** Whether a register may take in this value: a number, a text, true or false, or a day written as 2026-01-31. */
    public boolean fits(Object value) {
        return switch (type) {
            case NUMBER -> value instanceof Number;
            case TEXT -> value instanceof String text && (values.isEmpty() || values.contains(text));
            case FLAG -> value instanceof Boolean;
            case DATE -> value instanceof String text && day(text) != null;
        };
    }

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** 5 and 5.0 are one number, so that rules may compare it with ==. */
    static BigDecimal number(Number value) {
        BigDecimal exact = (value instanceof BigDecimal given ? given : new BigDecimal(value.toString())).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }
}
