package dev.umpire.renewal;

import dev.umpire.casefile.Days;
import dev.umpire.casefile.Protection;
import dev.umpire.casefile.Required;
import dev.umpire.ruling.Detail;
import dev.umpire.ruling.Effect;
import dev.umpire.ruling.Raises;
import dev.umpire.ruling.Verbs;

/** What rules can say of a request to prolong a protection. */
public interface RenewalVerbs extends Verbs {

    /** The protection as prolonged. */
    record Prolongs(Protection protection) implements Detail { }

    /** The protection is not prolonged. */
    @Raises(Effect.DECLINE)
    default void decline(Renewal renewal) {
        findings().raise(Effect.DECLINE, Detail.NONE);
    }

    /** A paper is missing; it can be handed in so many days after the request. */
    @Raises(Effect.INCOMPLETE)
    default void require(Renewal renewal, String evidence, int days) {
        findings().raise(Effect.INCOMPLETE, new Detail.Requires(new Required(evidence, Days.after(renewal.submittedOn(), days))));
    }

    /** Granted, where nothing graver stands, with the protection prolonged by so many days from its last day. */
    @Raises(Effect.APPROVE)
    default void prolong(Renewal renewal, int days) {
        Protection protection = renewal.registration().protection();
        findings().raise(Effect.APPROVE, new Prolongs(new Protection(protection.from(), Days.after(protection.until(), days))));
    }
}
