package dev.umpire.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaysTest {

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @Test
    void daysCountOnAcrossTheEndOfAMonth() {
        assertThat(Days.after(day("2026-01-31"), 1)).isEqualTo("2026-02-01");
        assertThat(Days.before(day("2026-03-01"), 1)).isEqualTo("2026-02-28");
    }

    @Test
    void theLastDayIsReachedAndNotPassed() {
        assertThat(Days.after(day("9999-12-30"), 1)).isEqualTo("9999-12-31");
        assertThat(Days.after(day("9999-12-30"), 2)).isEqualTo("9999-12-31");
        assertThat(Days.after(day("9999-12-31"), 45)).isEqualTo("9999-12-31");
        assertThat(Days.after(day("2026-01-01"), Integer.MAX_VALUE)).isEqualTo("9999-12-31");
    }

    @Test
    void theFirstDayIsReachedAndNotPassed() {
        assertThat(Days.before(day("0001-01-02"), 1)).isEqualTo("0001-01-01");
        assertThat(Days.before(day("0001-01-02"), 2)).isEqualTo("0001-01-01");
        assertThat(Days.before(day("2026-01-01"), Integer.MAX_VALUE)).isEqualTo("0001-01-01");
    }

    @Test
    void monthsStayWithinTheCalendarToo() {
        assertThat(Days.monthsAfter(day("2026-01-31"), 1)).isEqualTo("2026-02-28");
        assertThat(Days.monthsAfter(day("9999-11-30"), 1)).isEqualTo("9999-12-30");
        assertThat(Days.monthsAfter(day("9999-11-30"), 2)).isEqualTo("9999-12-31");
        assertThat(Days.monthsBefore(day("0001-02-15"), 1)).isEqualTo("0001-01-15");
        assertThat(Days.monthsBefore(day("0001-02-15"), 2)).isEqualTo("0001-01-01");
    }

    @Test
    void aProtectionWithoutEndStaysWithoutEnd() {
        assertThat(Protection.ofDays(day("9999-12-01"), 90)).isEqualTo(new Protection(day("9999-12-01"), Days.LAST));
    }
}
