package dev.umpire.registration;

import dev.umpire.casefile.Days;
import dev.umpire.casefile.Protection;
import dev.umpire.casefile.Required;
import dev.umpire.ruling.Conflict;
import dev.umpire.ruling.Detail;
import dev.umpire.ruling.Effect;
import dev.umpire.ruling.Raises;
import dev.umpire.ruling.Settlement;
import dev.umpire.ruling.Verbs;
import java.math.BigDecimal;

/** What rules can say of a deal registration. */
public interface DealVerbs extends Verbs {

    /** A protection, or null for an approval without one. */
    record Protects(Protection protection) implements Detail { }

    /** The vendor's part in percent; the partner has the rest. */
    record Shares(BigDecimal directPercent) implements Detail { }

    /** The deal must not be granted. */
    @Raises(Effect.DECLINE)
    default void decline(DealRegistration deal) {
        findings().raise(Effect.DECLINE, Detail.NONE);
    }

    /** A paper is missing; it can be handed in so many days after the submission. */
    @Raises(Effect.INCOMPLETE)
    default void require(DealRegistration deal, String evidence, int days) {
        findings().raise(Effect.INCOMPLETE, new Detail.Requires(new Required(evidence, Days.after(deal.submittedOn(), days))));
    }

    /** Granted, where nothing graver stands, with a protection of so many days from the day of submission. */
    @Raises(Effect.APPROVE)
    default void protect(DealRegistration deal, int days) {
        findings().raise(Effect.APPROVE, new Protects(Protection.ofDays(deal.submittedOn(), days)));
    }

    /** Granted, where nothing graver stands, without a protection. */
    @Raises(Effect.APPROVE)
    default void approve(DealRegistration deal) {
        findings().raise(Effect.APPROVE, new Protects(null));
    }

    /** The deal is shared: the vendor's own team has so many percent of it, the partner the rest. */
    @Raises(Effect.SHARE)
    default void share(Conflict conflict, BigDecimal directPercent) {
        findings().settle(conflict, Settlement.SHARE, new Shares(directPercent));
    }
}
