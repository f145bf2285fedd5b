package dev.umpire.casefile;

import java.time.LocalDate;

/** Calendar days: every first and last day is included (readings G4 and G6). */
public final class Days {

    /** Whether the day lies between the two; a null end is open. */
    public static boolean within(LocalDate day, LocalDate from, LocalDate until) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /** Whether the date is at most n days before the day, and not after it. */
    public static boolean atMostBefore(LocalDate date, int n, LocalDate day) {
        return within(date, day.minusDays(n), day);
    }

    private Days() { }
}
