package dev.umpire.ruling;

/** Takes the outcome from the core rules. */
public final class Resolution {

    private Effect gravest;

    /** The gravest effect that stands. */
    public void decide(Effect effect) {
        gravest = effect;
    }

    /** @throws IllegalStateException if the core rules decided nothing, which they always do */
    public Effect gravest() {
        if (gravest == null) {
            throw new IllegalStateException("The core rules gave no outcome. Maybe rules/resolution.drl was changed.");
        }
        return gravest;
    }
}
