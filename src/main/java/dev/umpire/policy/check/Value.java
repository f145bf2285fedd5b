package dev.umpire.policy.check;

import dev.umpire.casefile.Term;

/**
 * What an expression amounts to.
 *
 * @param type    {@code Object} where it is not known, {@code void} for null
 * @param member  name of the property asked last, or null
 * @param literal the string or number as written, or null
 * @param unit    what it counts, or null where nothing says so
 * @param at      the word that names it, or null
 * @param named   the text that a method was given, as the name of an attribute, or null
 */
record Value(Class<?> type, String member, Token literal, Term.Unit unit, Token at, Token named) {

    static final Value UNKNOWN = of(Object.class);

    static Value of(Class<?> type) {
        return new Value(type, null, null, null, null, null);
    }

    static Value literal(Class<?> type, Token literal) {
        return new Value(type, null, literal, null, literal, null);
    }

    static Value member(Class<?> type, Token name) {
        return new Value(type, name.text(), null, Units.of(name.text()), name, null);
    }

    Value naming(Token text) {
        return new Value(type, member, literal, unit, at, text);
    }

    boolean number() {
        return literal != null && literal.kind() == Token.Sort.NUMBER;
    }
}
