package dev.umpire.check;

import dev.umpire.casefile.Days;
import dev.umpire.casefile.Endless;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Whether every day and instant of a document is one that a business can mean: a year that somebody mistyped is told,
 * instead of a protection for eight thousand years. What has to lie in the past is another matter.
 */
public final class DaysCheck {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    /** Tells the check of every day of the document, and of the records in it, that no business means. */
    public static void check(Object document, Check check) {
        Components.visit(document, check, DaysCheck::sane);
    }

    private static boolean sane(RecordComponent component, Object value, Check check) {
        boolean endless = component.isAnnotationPresent(Endless.class);
        if (value instanceof LocalDate day) {
            day(component.getName(), day, endless, check);
        } else if (value instanceof Instant instant) {
            instant(component.getName(), instant, check);
        }
        return true;
    }

    /** Tells the check if the day is one that no business means. */
    public static void day(String field, LocalDate day, Check check) {
        day(field, day, false, check);
    }

    /** The same of an instant, by its day in UTC. */
    public static void instant(String field, Instant instant, Check check) {
        day(field, instant.atOffset(ZoneOffset.UTC).toLocalDate(), false, check);
    }

    private static void day(String field, LocalDate day, boolean endless, Check check) {
        if (!Days.within(day, FIRST, LAST) && !(endless && day.equals(Days.LAST))) {
            check.bad(field, "The day (%s) lies outside of %s to %s. Maybe the year is wrong%s.", day, FIRST, LAST,
                    endless ? ", or leave out what has no end" : "");
        }
    }

    private DaysCheck() { }
}
