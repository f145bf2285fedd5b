package dev.umpire.permit;

import dev.umpire.ruling.Effect;
import dev.umpire.ruling.Outcome;

/** How such a request ends. */
public enum PermitOutcome implements Outcome {
    PERMITTED(Effect.APPROVE), ESCALATED(Effect.ESCALATE);

    private final Effect effect;

    PermitOutcome(Effect effect) {
        this.effect = effect;
    }

    @Override
    public Effect effect() {
        return effect;
    }
}
