package dev.umpire.registration;

import dev.umpire.ruling.Effect;
import dev.umpire.ruling.Outcome;

/** How a deal registration ends. */
public enum DealOutcome implements Outcome {
    APPROVED(Effect.APPROVE), SHARED(Effect.SHARE), INCOMPLETE(Effect.INCOMPLETE), ESCALATED(Effect.ESCALATE), DECLINED(Effect.DECLINE);

    private final Effect effect;

    DealOutcome(Effect effect) {
        this.effect = effect;
    }

    @Override
    public Effect effect() {
        return effect;
    }
}
