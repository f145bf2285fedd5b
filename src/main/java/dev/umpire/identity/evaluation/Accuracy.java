package dev.umpire.identity.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How right it is to take pairs for one customer from a grade on.
 *
 * @param taken pairs that reach the grade
 * @param right those of them that are one customer
 * @param same  pairs that are one customer, whatever their grade
 */
public record Accuracy(long taken, long right, long same) {

    private static final int DECIMALS = 3;

    /** Of the pairs taken for one customer, the share that is; nothing where none is taken. */
    public Optional<BigDecimal> precision() {
        return share(right, taken);
    }

    /** Of the pairs that are one customer, the share that is taken for one; nothing where there are none. */
    public Optional<BigDecimal> recall() {
        return share(right, same);
    }

    /** The harmonic mean of both: 0 where nothing right is taken, nothing where there is nothing to be found. */
    public Optional<BigDecimal> f1() {
        return same == 0 ? Optional.empty() : share(2 * right, taken + same);
    }

    /** Cut and not rounded, so that 1.000 is said of nothing less. */
    private static Optional<BigDecimal> share(long part, long whole) {
        return whole == 0 ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.DOWN));
    }
}
