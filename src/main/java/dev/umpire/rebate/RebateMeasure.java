package dev.umpire.rebate;

import dev.umpire.ruling.OwnFact;
import java.math.BigDecimal;

/**
 * A measure that takes something from the rebate.
 *
 * @param measure code such as QUARTER_REBATE_CUT
 * @param percent of the rebate, or null
 * @param amount  in the program's currency, or null
 */
public record RebateMeasure(String measure, BigDecimal percent, BigDecimal amount) implements OwnFact {

    @Override
    public String ref() {
        return "figures:measures/" + measure;
    }
}
