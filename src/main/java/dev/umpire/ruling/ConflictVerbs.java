package dev.umpire.ruling;

import dev.umpire.casefile.Required;
import java.time.LocalDate;

/** What rules can say of a conflict: each verb settles it, and so decides with it what becomes of the request. */
public interface ConflictVerbs extends Verbs {

    /** The request being ruled goes before the rival claim. */
    @Raises(Effect.NOTE)
    default void prevail(Conflict conflict) {
        findings().settle(conflict, Settlement.PREVAIL, Detail.NONE);
    }

    /** The rival claim stands; the request being ruled is declined. */
    @Raises(Effect.DECLINE)
    default void yield(Conflict conflict) {
        findings().settle(conflict, Settlement.YIELD, Detail.NONE);
    }

    /** A person decides the conflict. */
    @Raises(Effect.ESCALATE)
    default void escalate(Conflict conflict) {
        findings().settle(conflict, Settlement.ESCALATE, Detail.NONE);
    }

    /** A person decides the conflict, because a fact that the clause needs is wanting: its path. */
    @Raises(Effect.ESCALATE)
    default void escalateForWantOf(Conflict conflict, String fact) {
        findings().settle(conflict, Settlement.ESCALATE, new Detail.Requires(new Required(fact, null)));
    }

    /** The parties may agree until the day (null: until a manager decides); if they do not, the fallback settles it. */
    @Raises(Effect.ESCALATE)
    default void negotiate(Conflict conflict, LocalDate until, Settlement fallback) {
        findings().settle(conflict, Settlement.ESCALATE, new Detail.Negotiates(until, fallback));
    }

    /** The conflict waits until the request being ruled is complete; it decides nothing yet (reading N36). */
    @Raises(Effect.NOTE)
    default void defer(Conflict conflict) {
        findings().defer(conflict);
    }
}
