package dev.umpire.ruling;

import java.util.List;

/** How a request of one kind may end. An enum of the kind, as {@code DECLINED( DECLINE, "驳回" )}. */
public interface Outcome {

    /** The word, as rulings say it. */
    String name();

    /** The word in Chinese. */
    String zh();

    /** The gravest standing effect that leads here. */
    Effect effect();

    /** Whether the request is granted, in whole or in part. */
    default boolean granted() {
        return switch (effect()) {
            case SHARE, LIMIT, APPROVE -> true;
            case OVERRIDE, DECLINE, ESCALATE, INCOMPLETE, NOTE -> false;
        };
    }

    /**
     * The outcome to which the gravest standing effect leads.
     *
     * @throws IllegalStateException if the kind has none, which no verb of its own can bring about
     */
    static <O extends Outcome> O of(List<O> outcomes, Effect gravest) {
        return outcomes.stream().filter(outcome -> outcome.effect() == gravest).findFirst().orElseThrow(() -> new IllegalStateException(
                "The effect (%s) leads to none of the outcomes %s.".formatted(gravest, outcomes)));
    }
}
