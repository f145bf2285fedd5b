package dev.umpire.identity;

import java.math.BigDecimal;
import java.util.List;

/**
 * Two customers that may be one.
 *
 * @param on    the evidence on which the strength rests, sorted: of alias, domain, duns, group, lei, name, uscc, vat
 * @param score likeness of the two names, 0.00 to 1.00, two decimals; it also stands where a code decided
 */
public record Match(Strength strength, List<String> on, BigDecimal score) {

    public Match {
        on = on.stream().sorted().toList();
    }

    /** CERTAIN and STRONG count as the same customer in every clause (reading G14). */
    public boolean sameCustomer() {
        return strength != Strength.PROBABLE;
    }

    public boolean probable() {
        return strength == Strength.PROBABLE;
    }

    /** Nothing but the group of companies is common. */
    public boolean groupOnly() {
        return probable() && on.equals(List.of("group"));
    }
}
