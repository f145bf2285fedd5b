package dev.umpire.casefile;

import java.time.LocalDate;

/** The days on which a registration keeps its customer, both included. */
public record Protection(LocalDate from, LocalDate until) {

    public boolean covers(LocalDate day) {
        return Days.within(day, from, until);
    }

    /** A protection of n days runs from the day of the event to the nth day after it, both included (reading G5). */
    public static Protection ofDays(LocalDate from, int days) {
        return new Protection(from, Days.after(from, days));
    }
}
