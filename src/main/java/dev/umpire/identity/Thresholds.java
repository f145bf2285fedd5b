package dev.umpire.identity;

import java.math.BigDecimal;

/**
 * Scores of names, from 0 to 1, at or above which they count.
 *
 * @param strong   with the same city or web domain
 * @param probable alone; not above {@code strong}
 */
public record Thresholds(BigDecimal strong, BigDecimal probable) {

    public static final Thresholds DEFAULT = new Thresholds(new BigDecimal("0.92"), new BigDecimal("0.80"));

    /** @throws IllegalArgumentException unless {@code 0 < probable <= strong <= 1} */
    public Thresholds {
        if (probable.signum() <= 0 || probable.compareTo(strong) > 0 || strong.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "The match thresholds (strong %s, probable %s) are out of order. Maybe set 0 < probable <= strong <= 1."
                            .formatted(strong, probable));
        }
    }
}
