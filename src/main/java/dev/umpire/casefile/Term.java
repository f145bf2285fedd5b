package dev.umpire.casefile;

import java.math.BigDecimal;
import java.util.Locale;

/** A number that a clause names: it stands in program.yaml once, with its unit and its clause. */
public record Term(String clause, BigDecimal value, Unit unit) {

    /** What is counted, from 0 up to where no clause of a partner program can mean it. */
    public enum Unit {
        DAYS("36500", 0), HOURS("876000", 0), MONTHS("1200", 0), PERCENT("100", 4), MONEY("999999999999.99", 2), COUNT("1000000000", 0);

        private final BigDecimal most;
        private final int decimals;

        Unit(String most, int decimals) {
            this.most = new BigDecimal(most);
            this.decimals = decimals;
        }

        public BigDecimal most() {
            return most;
        }

        /** Whether so much can be meant: from 0 to {@link #most}, and no finer than is counted. */
        public boolean allows(BigDecimal value) {
            return value.signum() >= 0 && value.compareTo(most) <= 0 && value.stripTrailingZeros().scale() <= decimals;
        }

        /** As in a sentence: {@code a whole number from 0 to 36500}. */
        public String bounds() {
            String kind = decimals == 0 ? "a whole number" : "a number with at most %d decimals".formatted(decimals);
            return "%s from 0 to %s".formatted(kind, most.toPlainString());
        }

        /** As in a sentence: {@code days}. */
        public String plural() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
