package dev.umpire.ruling;

import dev.umpire.casefile.Required;
import dev.umpire.casefile.Subject;

/** What rules can say of every request. */
public interface CommonVerbs extends Verbs {

    /** A person must decide. */
    @Raises(Effect.ESCALATE)
    default void escalate(Subject subject) {
        findings().raise(Effect.ESCALATE, Detail.NONE);
    }

    /** A person must decide, because a fact that the clause needs is wanting: its path, as {@code customer.employees}. */
    @Raises(Effect.ESCALATE)
    default void escalateForWantOf(String fact) {
        findings().raise(Effect.ESCALATE, new Detail.Requires(new Required(fact, null)));
    }

    /** Worth saying; decides nothing. */
    @Raises(Effect.NOTE)
    default void note(Subject subject) {
        findings().raise(Effect.NOTE, Detail.NONE);
    }
}
