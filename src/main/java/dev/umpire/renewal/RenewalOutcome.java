package dev.umpire.renewal;

import dev.umpire.ruling.Effect;
import dev.umpire.ruling.Outcome;

/** How a request to prolong a protection ends. */
public enum RenewalOutcome implements Outcome {
    APPROVED(Effect.APPROVE, "批准"), INCOMPLETE(Effect.INCOMPLETE, "材料不全"), ESCALATED(Effect.ESCALATE, "上报裁定"), DECLINED(Effect.DECLINE, "驳回");

    private final Effect effect;
    private final String zh;

    RenewalOutcome(Effect effect, String zh) {
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
