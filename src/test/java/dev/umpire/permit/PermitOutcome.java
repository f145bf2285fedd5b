package dev.umpire.permit;

import dev.umpire.ruling.Effect;
import dev.umpire.ruling.Outcome;

/** How such a request ends. */
public enum PermitOutcome implements Outcome {
    PERMITTED(Effect.APPROVE, "准许"), ESCALATED(Effect.ESCALATE, "上报裁定");

    private final Effect effect;
    private final String zh;

    PermitOutcome(Effect effect, String zh) {
        this.effect = effect;
        this.zh = zh;
    }

    @Override
    public Effect effect() {
        return effect;
    }

    @Override
    public String zh() {
        return zh;
    }
}
