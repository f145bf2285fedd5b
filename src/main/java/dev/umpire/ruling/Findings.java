package dev.umpire.ruling;

import java.util.function.Consumer;

/** What rules find, each in the name of the rule that is firing: what all verbs speak into. */
public final class Findings {

    private final Consumer<Finding> raise;
    private Firing firing;

    /** @param raise takes each finding as it is raised */
    public Findings(Consumer<Finding> raise) {
        this.raise = raise;
    }

    /** The rule that fires from now on. */
    public void now(Firing firing) {
        this.firing = firing;
    }

    /** A finding on the request itself. */
    public void raise(Effect effect, Detail detail) {
        raise.accept(new Finding(firing.rule(), effect, null, null, detail, firing));
    }

    /** A finding that settles a conflict. */
    public void settle(Conflict conflict, Settlement settlement, Detail detail) {
        raise.accept(new Finding(firing.rule(), settlement.effect(), conflict, settlement, detail, firing));
    }

    /** A finding that leaves a conflict open and yet decides nothing. */
    void defer(Conflict conflict) {
        raise.accept(new Finding(firing.rule(), Effect.NOTE, conflict, Settlement.ESCALATE, Detail.NONE, firing));
    }
}
