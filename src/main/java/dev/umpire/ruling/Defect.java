package dev.umpire.ruling;

import java.util.List;

/**
 * A defect of the policy, met in a case: it escalates, and is never guessed away.
 *
 * @param conflict the conflict it is about, or null where no rule gave the whole case an outcome
 * @param rules    names of the contradicting rules; empty for a gap
 */
public record Defect(Type type, Conflict conflict, List<String> rules) implements Weighs {

    public enum Type { GAP, CONTRADICTION }

    public static Defect gap(Conflict conflict) {
        return new Defect(Type.GAP, conflict, List.of());
    }

    public static Defect contradiction(Standing one, Standing other) {
        List<String> rules = java.util.stream.Stream.of(one, other).map(s -> s.finding().rule().name()).sorted().toList();
        return new Defect(Type.CONTRADICTION, one.conflict(), rules);
    }

    @Override
    public Effect effect() {
        return Effect.ESCALATE;
    }
}
