package dev.umpire.ruling;

/** How one conflict ends, seen from the registration being ruled. Graver ones stand first. */
public enum Settlement {
    UNSETTLED(Effect.ESCALATE), YIELD(Effect.DECLINE), ESCALATE(Effect.ESCALATE), SHARE(Effect.SHARE), PREVAIL(Effect.NOTE);

    private final Effect effect;

    Settlement(Effect effect) {
        this.effect = effect;
    }

    /** What it does to the whole ruling. */
    public Effect effect() {
        return effect;
    }

    /**
     * Whether no ruling can honour both. An escalation opposes nothing: it hands the conflict to a person,
     * who may still decide either way, so it simply goes before whatever is less grave.
     */
    public boolean opposes(Settlement other) {
        return this != other && this != ESCALATE && other != ESCALATE;
    }

    public boolean graverThan(Settlement other) {
        return compareTo(other) < 0;
    }
}
