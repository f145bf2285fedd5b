package dev.umpire.casefile;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter, a half or a year of the calendar, as {@code 2027-Q1}, {@code 2027-H1} or {@code 2027}.
 *
 * @param from  first day
 * @param until last day
 */
public record Period(String code, LocalDate from, LocalDate until) {

    /** As in a sentence. */
    public static final String EXAMPLES = "2027-Q1, 2027-H1 or 2027";

    private static final Pattern CODE = Pattern.compile("([12]\\d{3})(?:-Q([1-4])|-H([12]))?");
    private static final int QUARTER = 3;
    private static final int HALF = 6;
    private static final int YEAR = 12;

    /** The period that the code says; nothing where it says none. */
    public static Optional<Period> of(String code) {
        Matcher said = CODE.matcher(code == null ? "" : code);
        if (!said.matches()) {
            return Optional.empty();
        }
        YearMonth january = YearMonth.of(Integer.parseInt(said.group(1)), 1);
        int length = said.group(2) != null ? QUARTER : said.group(3) != null ? HALF : YEAR;
        int number = length == YEAR ? 1 : Integer.parseInt(length == QUARTER ? said.group(2) : said.group(3));
        YearMonth first = january.plusMonths((long) (number - 1) * length);
        return Optional.of(new Period(code, first.atDay(1), first.plusMonths(length - 1L).atEndOfMonth()));
    }

    public static Optional<Period> quarter(String code) {
        return of(code).filter(period -> code.contains("Q"));
    }

    /** The half that the day lies in. */
    public static Period halfOf(LocalDate day) {
        return of("%d-H%d".formatted(day.getYear(), day.getMonthValue() <= HALF ? 1 : 2)).orElseThrow();
    }

    public int year() {
        return from.getYear();
    }

    public boolean covers(LocalDate day) {
        return Days.within(day, from, until);
    }
}
