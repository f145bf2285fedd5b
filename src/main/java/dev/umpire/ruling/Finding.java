package dev.umpire.ruling;

/**
 * A finding that a rule has raised, before it is known whether it stands.
 *
 * @param conflict   the conflict that it settles, or null
 * @param settlement how, or null with no conflict
 * @param firing     of the rule, from which come its texts and the records that made it fire
 */
public record Finding(StatedRule rule, Effect effect, Conflict conflict, Settlement settlement, Detail detail, Firing firing) {

    /** Two firings raise two findings, however alike; and the rules compare findings often. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** As the ruling reports it: only now its texts are filled, since most findings of a contested case give way. */
    Ruling.Reported reported() {
        Filled message = firing.filled(rule.message());
        Filled remedy = firing.filled(rule.remedy());
        return new Ruling.Reported(rule.name(), rule.clause(), effect, rule.rootCause(), message.vendor(), remedy.vendor(),
                new Ruling.Source(rule.file(), rule.line()), firing.refs(), new Ruling.Told(message.partyIfOther(), remedy.partyIfOther()));
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
