package dev.umpire.identity;

/**
 * A key under which somebody is looked for.
 *
 * @param key    as it is stored
 * @param weight what it says of those who are found under it
 */
public record SoughtKey(String key, Weight weight) {

    /** What a key in common says. */
    public enum Weight {
        /** They may be the same customer for certain: all of them are looked at, however many. */
        DECIDES,
        /**
         * They match: the short name that is looked for stands in theirs, or their web domain is the same. Where they are many,
         * nobody can tell which is meant.
         */
        NAMES,
        /** A likeness: what many share is none, unless they share something else, too. */
        SELECTS
    }

    /** What of a customer it is made of: {@code name}, {@code head}, {@code part} and others. */
    public String kind() {
        return key.substring(0, key.indexOf(':'));
    }
}
