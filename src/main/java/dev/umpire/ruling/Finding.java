package dev.umpire.ruling;

import dev.umpire.casefile.Text;
import java.util.List;

/**
 * A finding that a rule has raised, before it is known whether it stands.
 *
 * @param conflict   the conflict that it settles, or null
 * @param settlement how, or null with no conflict
 * @param facts      refs of the records that made the rule fire
 * @param told       what the party that asks reads in place of message and remedy
 */
public record Finding(StatedRule rule, Effect effect, Conflict conflict, Settlement settlement, Detail detail,
                     List<String> facts, Text message, Text remedy, Ruling.Told told) {

    /** Two firings raise two findings, however alike; and the rules compare findings often. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** Whether a person must decide because a fact that the clause needs is wanting. */
    public boolean forWantOfAFact() {
        return effect == Effect.ESCALATE && detail instanceof Detail.Requires;
    }

    /** Whether it goes before another finding on the same conflict (reading G12): by name, else by precedence. */
    public boolean goesBefore(Finding other) {
        if (settlement == other.settlement) {
            return false;
        }
        if (rule.names(other.rule)) {
            return !other.rule.names(rule);
        }
        return !other.rule.names(rule) && rule.precedence() > other.rule.precedence();
    }
}
