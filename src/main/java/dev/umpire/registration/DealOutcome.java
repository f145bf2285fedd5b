package dev.umpire.registration;

import dev.umpire.ruling.Effect;
import dev.umpire.ruling.Outcome;

/** How a deal registration ends. */
public enum DealOutcome implements Outcome {
    APPROVED(Effect.APPROVE, "批准"), SHARED(Effect.SHARE, "共享"), INCOMPLETE(Effect.INCOMPLETE, "材料不全"), ESCALATED(Effect.ESCALATE, "上报裁定"), DECLINED(Effect.DECLINE, "驳回");

    private final Effect effect;
    private final String zh;

    DealOutcome(Effect effect, String zh) {
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
