package dev.umpire.ruling;

import dev.umpire.casefile.Fact;
import dev.umpire.casefile.Text;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One firing of one rule.
 *
 * @param rule  the rule that fires
 * @param facts what it matched
 * @param fill  fills the placeholders of a template from the facts bound in the rule
 */
public record Firing(StatedRule rule, Collection<?> facts, UnaryOperator<String> fill) {

    Raised raised(Effect effect, Conflict conflict, Settlement settlement, Detail detail) {
        List<String> refs = facts.stream().filter(Fact.class::isInstance).map(f -> ((Fact) f).ref()).distinct().sorted().toList();
        return new Raised(rule, effect, conflict, settlement, detail, refs, filled(rule.message()), filled(rule.remedy()));
    }

    private Text filled(Text template) {
        return template == null ? null : new Text(fill.apply(template.en()), fill.apply(template.zh()));
    }
}
