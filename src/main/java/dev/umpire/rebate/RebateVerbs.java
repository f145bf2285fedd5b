package dev.umpire.rebate;

import dev.umpire.casefile.Days;
import dev.umpire.casefile.Required;
import dev.umpire.ruling.Detail;
import dev.umpire.ruling.Effect;
import dev.umpire.ruling.Raises;
import dev.umpire.ruling.Verbs;
import java.math.BigDecimal;

/** What rules can say of a rebate claim. */
public interface RebateVerbs extends Verbs {

    /**
     * A payment for one component.
     *
     * @param rate percent of the basis, or an amount for each of it
     * @param sum  not rounded: what is paid for one component is summed first
     */
    record Pays(String component, BigDecimal basis, BigDecimal rate, BigDecimal sum) implements Detail { }

    /**
     * All components together are no more than that.
     *
     * @param order clauses whose components are cut, the first one first
     */
    record Caps(BigDecimal limit, String order) implements Detail { }

    /** A measure takes something from the rest. */
    record Deducts(RebateMeasure measure) implements Detail { }

    /** Nothing is paid. */
    @Raises(Effect.DECLINE)
    default void deny(RebateClaim claim) {
        findings().raise(Effect.DECLINE, Detail.NONE);
    }

    /** A paper is missing; it can be handed in so many days after the submission. */
    @Raises(Effect.INCOMPLETE)
    default void require(RebateClaim claim, String evidence, int days) {
        findings().raise(Effect.INCOMPLETE, new Detail.Requires(new Required(evidence, Days.after(claim.submittedOn(), days))));
    }

    /** A component pays so many percent of the basis. Several payments of one component are added up, then rounded once. */
    @Raises(Effect.APPROVE)
    default void pay(RebateClaim claim, String component, BigDecimal basis, BigDecimal percent) {
        earn(new Pays(component, basis, percent, basis.multiply(percent).movePointLeft(2)));
    }

    /** The same with the percentage of a table. */
    @Raises(Effect.APPROVE)
    default void pay(RebateClaim claim, String component, BigDecimal basis, int percent) {
        pay(claim, component, basis, BigDecimal.valueOf(percent));
    }

    /** A component pays an amount for each, as for each deal; a part of one counts as such. */
    @Raises(Effect.APPROVE)
    default void payForEach(RebateClaim claim, String component, BigDecimal number, BigDecimal amount) {
        earn(new Pays(component, number, amount, number.multiply(amount)));
    }

    /** All components together pay no more than so many percent of net revenue; those of the clauses are cut in this order. */
    @Raises(Effect.LIMIT)
    default void cap(RebateClaim claim, BigDecimal percent, String order) {
        findings().raise(Effect.LIMIT, new Caps(claim.ofNetRevenue(percent), order));
    }

    /** A measure takes its amount, and after all amounts its percentage, from what the cap leaves; never more than there is. */
    @Raises(Effect.LIMIT)
    default void deduct(RebateClaim claim, RebateMeasure measure) {
        findings().raise(Effect.LIMIT, new Deducts(measure));
    }

    /** What pays nothing is no finding. */
    private void earn(Pays pays) {
        if (pays.sum().signum() > 0) {
            findings().raise(Effect.APPROVE, pays);
        }
    }
}
