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
 * @param fill  fills the placeholders of a template from the facts bound in the rule; asked only of what is reported
 */
public record Firing(StatedRule rule, Collection<?> facts, Function<Text, Filled> fill) {

    /** The text of the rule, filled; both null where it has none. */
    Filled filled(Text text) {
        try {
            return text == null ? Filled.NOTHING : fill.apply(text);
        } catch (RuntimeException e) {
            throw new IllegalStateException("Rule \"%s\" has a text that cannot be filled.".formatted(rule.name()), e);
        }
    }

    /** Names of the records, each once and in order. */
    List<String> refs() {
        SortedSet<String> refs = new TreeSet<>();
        for (Object matched : facts) {
            if (matched instanceof Fact fact) {
                refs.add(fact.ref());
            }
        }
        return List.copyOf(refs);
    }
}
