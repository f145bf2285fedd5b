package dev.umpire.casefile;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/**
 * What was counted of a partner in a period.
 *
 * @param period                    as {@link Period} writes it
 * @param netRevenue                by product line, the partner's own, in the program's currency
 * @param target                    by product line, in the program's currency
 * @param receivableOverdueDays     for how many days its oldest receivable is overdue; left out where none is
 * @param licenceRevenueInfluenced  licence revenue that it influenced, in the program's currency
 * @param referenceCustomers        how many of its customers speak for the vendor
 * @param attainment                of its targets as a whole, in percent
 * @param measuredAt                when it was counted
 */
public record PartnerFigures(@OrNull @NamesPartner String partnerId, @OrNull String period,
                             @AtMost(value = 200, of = "product lines") Map<String, BigDecimal> netRevenue,
                             @AtMost(value = 200, of = "product lines") Map<String, BigDecimal> target,
                             @OrNull Integer receivableOverdueDays, @OrNull BigDecimal licenceRevenueInfluenced,
                             @OrNull Integer referenceCustomers, @OrNull BigDecimal attainment, @OrNull Instant measuredAt) implements Fact {

    public PartnerFigures {
        netRevenue = Lists.ofEntries(netRevenue);
        target = Lists.ofEntries(target);
    }

    /** The same, of that partner and period where it does not say of which it is. */
    public PartnerFigures of(String partner, String of) {
        return new PartnerFigures(partnerId == null ? partner : partnerId, period == null ? of : period, netRevenue, target,
                receivableOverdueDays, licenceRevenueInfluenced, referenceCustomers, attainment, measuredAt);
    }

    /** Of a partner and a period together. */
    public String id() {
        return partnerId + "/" + period;
    }

    @Override
    public String ref() {
        return "partner-figures:" + id();
    }
}
