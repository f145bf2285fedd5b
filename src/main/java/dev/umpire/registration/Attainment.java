package dev.umpire.registration;

import dev.umpire.casefile.Days;
import dev.umpire.casefile.ExclusivityGrant;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Whether the holder of a grant sells what it promised. */
final class Attainment {

    /**
     * Measured so many months after the first day or later, with less than the percentage of the commitment that
     * falls, by days, to the time until the measurement (5.6 with K36). Never measured: no.
     */
    static boolean missed(ExclusivityGrant grant, LocalDate measuredOn, int months, BigDecimal percent) {
        if (measuredOn == null || grant.attained() == null || measuredOn.isBefore(Days.monthsAfter(grant.from(), months))) {
            return false;
        }
        BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(grant.from(), measuredOn));
        BigDecimal term = BigDecimal.valueOf(ChronoUnit.DAYS.between(grant.from(), grant.until()) + 1);
        BigDecimal due = grant.commitment().multiply(days).multiply(percent).movePointLeft(2);
        return grant.attained().multiply(term).compareTo(due) < 0;
    }

    private Attainment() { }
}
