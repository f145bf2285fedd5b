package dev.umpire.rebate;

import dev.umpire.ruling.OwnFact;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What the partner sold of one product line in the period, and should have sold.
 *
 * @param productLine code of the line
 * @param revenue     net, in the program's currency
 * @param target      null where the line has none
 */
public record LineRevenue(String productLine, BigDecimal revenue, BigDecimal target) implements OwnFact {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    /** Finer than a revenue of a quadrillion can differ by a hundredth. */
    private static final int DIGITS = 20;

    @Override
    public String ref() {
        return "figures:netRevenue/" + productLine;
    }

    /** Whether the line has a target above zero; without one nobody can tell what was attained (reading K38). */
    public boolean targetKnown() {
        return target != null && target.signum() > 0;
    }

    /** Whether anything was sold. */
    public boolean sold() {
        return revenue.signum() > 0;
    }

    /** How much of the target was reached, in percent, never rounded up; 0 without a target. */
    public BigDecimal attainment() {
        return targetKnown() ? revenue.multiply(WHOLE).divide(target, DIGITS, RoundingMode.DOWN) : BigDecimal.ZERO;
    }

    /** Path of the target in the figures, as {@code figures.target.K3}. */
    public String targetPath() {
        return "figures.target." + productLine;
    }
}
