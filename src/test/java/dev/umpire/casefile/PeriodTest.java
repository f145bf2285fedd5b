package dev.umpire.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Quarters, halves and years of the calendar. */
class PeriodTest {

    @ParameterizedTest
    @CsvSource({"2027-Q1, 2027-01-01, 2027-03-31", "2027-Q2, 2027-04-01, 2027-06-30", "2027-Q4, 2027-10-01, 2027-12-31", "2027-H1, 2027-01-01, 2027-06-30",
            "2027-H2, 2027-07-01, 2027-12-31", "2024, 2024-01-01, 2024-12-31", "2024-Q1, 2024-01-01, 2024-03-31"})
    void aPeriodHasItsFirstAndLastDay(String code, LocalDate from, LocalDate until) {
        assertThat(Period.of(code)).contains(new Period(code, from, until));
        assertThat(Period.of(code).orElseThrow().covers(from.minusDays(1))).isFalse();
        assertThat(Period.of(code).orElseThrow().covers(from)).isTrue();
        assertThat(Period.of(code).orElseThrow().covers(until)).isTrue();
        assertThat(Period.of(code).orElseThrow().covers(until.plusDays(1))).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "2027-Q0", "2027-Q5", "2027-H3", "2027-q1", "27-Q1", "0999", "3000", "2027-Q1 ", "2027-1"})
    void otherWordsSayNone(String code) {
        assertThat(Period.of(code)).isEmpty();
    }

    @Test
    void aHalfAndAYearAreNoQuarters() {
        assertThat(Period.quarter("2027-Q1")).isPresent();
        assertThat(Period.quarter("2027-H1")).isEmpty();
        assertThat(Period.quarter("2027")).isEmpty();
    }

    @Test
    void aDayLiesInOneHalf() {
        assertThat(Period.halfOf(LocalDate.of(2027, 6, 30)).code()).isEqualTo("2027-H1");
        assertThat(Period.halfOf(LocalDate.of(2027, 7, 1)).code()).isEqualTo("2027-H2");
    }
}
