package dev.umpire.ruling;

import dev.umpire.casefile.Fact;
import dev.umpire.casefile.Text;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * One firing of one rule.
 *
 * @param rule  the rule that fires
 * @param facts what it matched
 * @param fill  fills the placeholders of a template from the facts bound in the rule
 */
public record Firing(StatedRule rule, Collection<?> facts, Function<Text, Filled> fill) {

    Finding raised(Effect effect, Conflict conflict, Settlement settlement, Detail detail) {
        Filled message = fill.apply(rule.message());
        Filled remedy = rule.remedy() == null ? Filled.NOTHING : fill.apply(rule.remedy());
        return new Finding(rule, effect, conflict, settlement, detail, refs(), message.vendor(), remedy.vendor(),
                new Ruling.Told(message.partyIfOther(), remedy.partyIfOther()));
    }

    /** Names of the records, each once and in order. */
    private List<String> refs() {
        SortedSet<String> refs = new TreeSet<>();
        for (Object matched : facts) {
            if (matched instanceof Fact fact) {
                refs.add(fact.ref());
            }
        }
        return List.copyOf(refs);
    }
}
