package dev.umpire.policy.check;

import java.util.List;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Checks the patterns under {@code when}: their types and conditions; gathers what they bind. */
final class Patterns {

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
            accumulate.getFunctions().stream().filter(f -> f.getBind() != null)
                    .forEach(f -> bindings.bind(f.getBind(), Object.class));
            return;
        }
        Class<?> type = pattern.getSource() == null ? type(pattern) : Object.class;
        if (pattern.getIdentifier() != null) {
            bindings.bind(pattern.getIdentifier(), type);
        }
        for (BaseDescr constraint : pattern.getDescrs()) {
            List<Token> tokens = Slice.of(constraint, rule.left());
            if (!tokens.isEmpty()) {
                new Expression(tokens, type, bindings, codes, report).check();
            }
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
}
