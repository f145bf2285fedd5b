package dev.umpire.policy.check;

/**
 * What an expression amounts to.
 *
 * @param type    {@code Object} where it is not known, {@code void} for null
 * @param member  name of the property asked last, or null
 * @param literal the string or number as written, or null
 */
record Value(Class<?> type, String member, Token literal) {

    static final Value UNKNOWN = new Value(Object.class, null, null);

    static Value of(Class<?> type) {
        return new Value(type, null, null);
    }
}
