package dev.umpire.casefile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Calendar days: every first and last day is included (readings G4 and G6).
 *
 * <p>They run from {@link #FIRST} to {@link #LAST}, the years that a document can say in four digits. LAST is how other
 * systems write "without end", so counting on from it, or over it, stays there: there is no day after the end.
 */
public final class Days {

    /** The first day that a document can name: 0001-01-01. */
    public static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    /** The last day that a document can name: 9999-12-31. */
    public static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** The day so many days later, or LAST where that is no day any more. */
    public static LocalDate after(LocalDate day, long days) {
        return days > day.until(LAST, ChronoUnit.DAYS) ? LAST : day.plusDays(days);
    }

    /** The day so many months later, or LAST where that is no day any more. */
    public static LocalDate monthsAfter(LocalDate day, long months) {
        return months > day.until(LAST, ChronoUnit.MONTHS) ? LAST : day.plusMonths(months);
    }

    /** The day so many days earlier, or FIRST where that is no day any more. */
    public static LocalDate before(LocalDate day, long days) {
        return days > FIRST.until(day, ChronoUnit.DAYS) ? FIRST : day.minusDays(days);
    }

    /** The day so many months earlier, or FIRST where that is no day any more. */
    public static LocalDate monthsBefore(LocalDate day, long months) {
        return months > FIRST.until(day, ChronoUnit.MONTHS) ? FIRST : day.minusMonths(months);
    }

    /** Whether the day lies between the two; a null end is open. */
    public static boolean within(LocalDate day, LocalDate from, LocalDate until) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /** Whether the date is at most n days before the day, and not after it. */
    public static boolean atMostBefore(LocalDate date, int n, LocalDate day) {
        return within(date, before(day, n), day);
    }

    private Days() { }
}
