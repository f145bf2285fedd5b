package dev.umpire.renewal;

import dev.umpire.ruling.Effect;
import dev.umpire.ruling.Outcome;

/** How a request to prolong a protection ends. */
public enum RenewalOutcome implements Outcome {
    APPROVED(Effect.APPROVE), INCOMPLETE(Effect.INCOMPLETE), ESCALATED(Effect.ESCALATE), DECLINED(Effect.DECLINE);

    private final Effect effect;

    RenewalOutcome(Effect effect) {
        this.effect = effect;
    }

    @Override
    public Effect effect() {
        return effect;
    }
}
