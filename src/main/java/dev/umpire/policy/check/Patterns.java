package dev.umpire.policy.check;

import dev.umpire.policy.Code;
import dev.umpire.policy.Hint;
import java.util.List;
import org.drools.drl.ast.descr.AccumulateDescr.AccumulateFunctionCallDescr;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Checks the patterns under {@code when}: their types and conditions; gathers what they bind. */
final class Patterns {

    /** What an accumulate yields has no properties of its own: its conditions are about what it binds. */
    private interface Accumulated { }

    private final RuleText rule;
    private final Codes codes;
    private final Report report;

    Patterns(RuleText rule, Codes codes, Report report) {
        this.rule = rule;
        this.codes = codes;
        this.report = report;
    }

    /** What the whole left side binds for the consequence. */
    Bindings check(BaseDescr left) {
        Bindings bindings = new Bindings();
        walk(left, bindings);
        return bindings;
    }

    private void walk(Object part, Bindings bindings) {
        if (part instanceof PatternDescr pattern) {
            pattern(pattern, bindings);
        } else if (part instanceof NotDescr || part instanceof ExistsDescr || part instanceof ForallDescr) {
            Bindings inner = bindings.inner();
            ((ConditionalElementDescr) part).getDescrs().forEach(d -> walk(d, inner));
        } else if (part instanceof ConditionalElementDescr several) {
            several.getDescrs().forEach(d -> walk(d, bindings));
        }
    }

    private void pattern(PatternDescr pattern, Bindings bindings) {
        if (pattern.getSource() instanceof AccumulateDescr accumulate) {
            Bindings inner = bindings.inner();
            walk(accumulate.getInput(), inner);
            accumulate.getFunctions().forEach(f -> function(f, inner, bindings));
        }
        Class<?> type = pattern.getSource() == null ? type(pattern) : Accumulated.class;
        if (pattern.getIdentifier() != null) {
            bindings.bind(pattern.getIdentifier(), type == Accumulated.class ? Object.class : type);
        }
        for (BaseDescr condition : pattern.getDescrs()) {
            new Expression(Slice.of(condition, rule.left(), start(pattern)), type, bindings, codes, report).check();
        }
    }

    /** A function takes what is bound within its accumulate, as it is, or a number. */
    private void function(AccumulateFunctionCallDescr function, Bindings inner, Bindings bindings) {
        for (String parameter : function.getParams()) {
            if (inner.type(parameter.strip()) == null && !parameter.isBlank() && !parameter.strip().matches("\\d+")) {
                report.add(Code.INLINE_CODE, rule.left().stream().filter(t -> t.is(function.getFunction())).findFirst().orElse(rule.when()),
                        "To %s something, it must be bound first. Maybe bind it within the pattern."
                                .formatted(function.getFunction()));
            }
        }
        if (function.getBind() != null) {
            bindings.bind(function.getBind(), Object.class);
        }
    }

    private Class<?> type(PatternDescr pattern) {
        String name = pattern.getObjectType();
        Class<?> type = Types.find(name);
        if (type == null || type.isEnum()) {
            Token at = Slice.of(pattern, rule.left()).stream().filter(t -> t.word() && name.startsWith(t.text())).findFirst()
                    .orElse(rule.when());
            report.add(Code.UNKNOWN_TYPE, at, "There is no fact of the type %s. %s".formatted(name,
                    Hint.of(name.substring(name.lastIndexOf('.') + 1), Types.factNames())));
            return Object.class;
        }
        return type;
    }

    private int start(PatternDescr pattern) {
        return Slice.of(pattern, rule.left()).stream().findFirst().orElse(rule.when()).offset();
    }
}
