package dev.umpire.search;

import java.time.LocalDate;

/**
 * On which deals a record bears, and which of several comes first: what stands the longest, then what ended last.
 *
 * @param part  what only deals of the same part look at: a product line, all deals, or sales of a line
 * @param place the smaller comes first; of what stands, the day on which it ends, as a negative number of days since 1970
 */
public record Bearing(String part, long place) {

    static final String ANY_LINE = "*";
    private static final String SALE = "sale|";
    private static final String NO_DEAL = "none|";
    /** Later than any day that is taken in. */
    private static final long ENDLESS = 10_000_000;

    /** A claim on the customer and line that stands until the day, or until something happens to it. */
    public static Bearing standing(String line, LocalDate until) {
        return new Bearing(line, until == null ? -ENDLESS : -until.toEpochDay());
    }

    /** Such a claim on every line. */
    public static Bearing standingOnEveryLine(LocalDate until) {
        return standing(ANY_LINE, until);
    }

    /** A claim that has ended: it holds nobody off, and is worth a note. */
    public static Bearing ended(String line, LocalDate submittedOn) {
        return new Bearing(line, ENDLESS - submittedOn.toEpochDay());
    }

    /** A past sale, of which the last ones tell who supplies the customer. */
    public static Bearing sale(String line, LocalDate soldOn) {
        return new Bearing(saleOf(line), -soldOn.toEpochDay());
    }

    /** No deal looks at it; it is found by its customer only. */
    public static Bearing onNoDeal(String line) {
        return new Bearing(NO_DEAL + line, 0);
    }

    static String saleOf(String line) {
        return SALE + line;
    }

    /** Whether what has this place stands on the day. */
    static boolean standsOn(LocalDate day, long place) {
        return place <= -day.toEpochDay();
    }
}
