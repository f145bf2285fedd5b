package dev.umpire.casefile;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An exclusive right of one partner.
 *
 * @param from       first day, {@code until} last day
 * @param commitment sales promised over the whole term, net, in the program's currency
 * @param attained   sales reached at {@code measuredAt}, or null when never measured
 */
public record ExclusivityGrant(@OrNull String id, @NamesPartner String partnerId, @OrNull Scope scope, LocalDate from,
                               LocalDate until, BigDecimal commitment, @OrNull BigDecimal attained,
                               @OrNull Instant measuredAt) implements Fact {

    public ExclusivityGrant {
        scope = scope == null ? new Scope(null, null, null, null, null) : scope;
    }

    @Override
    public String ref() {
        return "grant:" + id;
    }

    public boolean inForceOn(LocalDate day) {
        return Days.within(day, from, until);
    }
}
