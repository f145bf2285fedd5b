package dev.umpire.rebate;

import dev.umpire.casefile.AtMost;
import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.FactPart;
import dev.umpire.casefile.Figures;
import dev.umpire.casefile.Lists;
import dev.umpire.casefile.OrNull;
import dev.umpire.casefile.Registration;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a claim is reckoned from, in the program's currency.
 *
 * @param netRevenue               of the period by product line, the partner's own (reading K38)
 * @param target                   of the period by product line; a line without one has none
 * @param dealsWon                 in the period
 * @param receivableOverdueDays    for how many days the oldest receivable is overdue; left out where none is
 * @param measures                 against the partner that bear on the period
 * @param licenceRevenueInfluenced licence revenue that it influenced
 * @param referenceCustomers       how many of its customers speak for the vendor
 * @param paidThisYear             what earlier claims of the year were paid
 */
public record RebateFigures(@AtMost(value = 200, of = "product lines") Map<String, BigDecimal> netRevenue,
                            @AtMost(value = 200, of = "product lines") Map<String, BigDecimal> target,
                            @AtMost(value = CaseFile.MOST, of = "deals") List<DealWon> dealsWon, @OrNull Integer receivableOverdueDays,
                            @AtMost(value = CaseFile.MOST, of = "measures") List<Taken> measures,
                            @OrNull BigDecimal licenceRevenueInfluenced, @OrNull Integer referenceCustomers,
                            @OrNull BigDecimal paidThisYear) implements Figures {

    public static final RebateFigures NONE = new RebateFigures(null, null, null, null, null, null, null, null);

    /**
     * A deal that the partner won.
     *
     * @param amount         net
     * @param wonOn          the day on which it was won
     * @param status         APPROVED or SHARED where it was registered and granted (reading K39)
     * @param partnerPercent the partner's share of it; null for all of it
     */
    public record DealWon(String registrationId, String productLine, BigDecimal amount, LocalDate wonOn, @OrNull Registration.Status status,
                          @OrNull BigDecimal partnerPercent) implements FactPart { }

    /**
     * A measure that was taken for the partner's conduct.
     *
     * @param measure code such as QUARTER_REBATE_CUT
     * @param percent of the rebate, or null
     * @param amount  in the program's currency, or null
     */
    public record Taken(String measure, @OrNull BigDecimal percent, @OrNull BigDecimal amount) implements FactPart { }

    public RebateFigures {
        netRevenue = Lists.ofEntries(netRevenue);
        target = Lists.ofEntries(target);
        dealsWon = Lists.of(dealsWon);
        measures = Lists.of(measures);
    }

    static RebateFigures of(CaseFile caseFile) {
        return caseFile.figures(RebateFigures.class, NONE);
    }
}
