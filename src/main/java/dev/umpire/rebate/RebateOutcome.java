package dev.umpire.rebate;

import dev.umpire.ruling.Effect;
import dev.umpire.ruling.Outcome;

/** How a rebate claim ends. PARTIAL: less is paid than was earned. */
public enum RebateOutcome implements Outcome {
    APPROVED(Effect.APPROVE, "批准"), PARTIAL(Effect.LIMIT, "部分批准"), INCOMPLETE(Effect.INCOMPLETE, "材料不全"),
    ESCALATED(Effect.ESCALATE, "上报裁定"), DENIED(Effect.DECLINE, "拒付");

    private final Effect effect;
    private final String zh;

    RebateOutcome(Effect effect, String zh) {
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
