package dev.umpire.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A measure taken against a partner for its conduct.
 *
 * @param measure code such as SUSPENSION
 * @param until   last day on which it is in force, or null
 * @param percent of the quarter's rebate, or null
 * @param amount  in the program's currency, or null
 */
public record Measure(String measure, String partnerId, @OrNull LocalDate from, @OrNull LocalDate until,
                      @OrNull BigDecimal percent, @OrNull BigDecimal amount) implements FactPart {

    public static final String SUSPENSION = "SUSPENSION";

    public boolean inForce(String code, String partner, LocalDate day) {
        return measure.equals(code) && partner.equals(partnerId) && Days.within(day, from, until);
    }
}
