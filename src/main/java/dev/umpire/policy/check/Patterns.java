package dev.umpire.policy.check;

import dev.umpire.casefile.Subject;
import dev.umpire.kinds.Kinds;
import dev.umpire.policy.Code;
import dev.umpire.policy.Hint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AccumulateDescr.AccumulateFunctionCallDescr;
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
    private final Map<Class<?>, Token> named = new LinkedHashMap<>();

    Patterns(RuleText rule, Codes codes, Report report) {
        this.rule = rule;
        this.codes = codes;
        this.report = report;
    }

    /** What the whole left side binds for the consequence. */
    Bindings check(BaseDescr left) {
        Bindings bindings = new Bindings();
        walk(left, bindings);
        together();
        new Joins(rule, report).check(left);
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
        Contradictions contradictions = new Contradictions(type, report);
        for (BaseDescr condition : pattern.getDescrs()) {
            contradictions.add(Slice.of(condition, rule.left(), start(pattern)));
            List<Token> tokens = Slice.of(condition, rule.left(), start(pattern));
            new Expression(tokens, type, bindings, codes, report).check();
            if (tokens.size() == 1 && Subject.class.isAssignableFrom(type)) {
                bindings.learn(type, tokens.get(0).text());
            }
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
            boolean extreme = function.getFunction().equals("min") || function.getFunction().equals("max");
            Class<?> of = function.getParams().length == 1 ? inner.type(function.getParams()[0].strip()) : null;
            bindings.bind(function.getBind(), extreme && of != null ? of : Number.class);
        }
    }

    private Class<?> type(PatternDescr pattern) {
        String name = pattern.getObjectType();
        Class<?> type = Types.find(name);
        Token at = Slice.of(pattern, rule.left()).stream().filter(t -> t.word() && name.startsWith(t.text())).findFirst().orElse(rule.when());
        if (type == null || type.isEnum()) {
            report.add(Code.UNKNOWN_TYPE, at, "There is no fact of the type %s. %s".formatted(name,
                    Hint.of(name.substring(name.lastIndexOf('.') + 1), Types.factNames())));
            return Object.class;
        }
        if (Kinds.ALL.stream().noneMatch(kind -> Types.held(type, kind))) {
            List<String> instead = Types.whoHave(type);
            report.add(Code.UNKNOWN_TYPE, at, "A case holds no fact of the type %s, so this pattern never matches. %s".formatted(name, instead.isEmpty()
                    ? "Maybe what is being ruled on has a predicate for it, as DealRegistration." : "Maybe ask %s.".formatted(String.join(" or ", instead))));
        } else {
            named.put(type, at);
        }
        return type;
    }

    /** A renewal is ruled on by itself: no case holds what two kinds of requests bring. */
    private void together() {
        List<Class<?>> types = List.copyOf(named.keySet());
        for (int i = 1; i < types.size(); i++) {
            Class<?> type = types.get(i);
            Class<?> apart = types.subList(0, i).stream().filter(other -> Kinds.ALL.stream()
                    .noneMatch(kind -> Types.held(other, kind) && Types.held(type, kind))).findFirst().orElse(null);
            if (apart != null) {
                report.add(Code.NEVER_TRUE, named.get(type), "No case holds %s together with %s. Maybe make two rules of it."
                        .formatted(type.getSimpleName(), apart.getSimpleName()));
            }
        }
    }

    private int start(PatternDescr pattern) {
        return Slice.of(pattern, rule.left()).stream().findFirst().orElse(rule.when()).offset();
    }
}
