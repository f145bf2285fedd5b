package dev.umpire.policy.check;

import dev.umpire.casefile.Subject;
import dev.umpire.policy.Code;
import java.util.ArrayList;
import java.util.List;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;

/**
 * Bounds the work of a rule: a case may hold many partners and many conflicts, and patterns that have nothing to do
 * with each other are tried in every combination.
 */
record Joins(RuleText rule, Report report) {

    private static final int MOST = 3;

    /** A pattern of something of which a case may hold many. */
    private record Many(Class<?> type, Token at, List<Token> tokens, List<String> binds) {

        /** Whether a condition of it says how it stands to what another binds. */
        boolean joins(Many other) {
            return tokens.stream().skip(1).anyMatch(t -> !binds.contains(t.text()) && other.binds().contains(t.text()));
        }

        boolean alike(Many other) {
            return other.type().isAssignableFrom(type) || type.isAssignableFrom(other.type());
        }
    }

    void check(BaseDescr left) {
        List<Many> all = new ArrayList<>();
        walk(left, all);
        judge(all);
    }

    private void walk(Object part, List<Many> all) {
        if (part instanceof PatternDescr pattern && pattern.getSource() instanceof AccumulateDescr accumulate) {
            judge(alone(accumulate.getInput()));
        } else if (part instanceof ForallDescr) {
            // what follows the first pattern is about the same fact
            return;
        } else if (part instanceof PatternDescr pattern) {
            Class<?> type = pattern.getSource() == null ? Types.find(pattern.getObjectType()) : null;
            if (type != null && !Subject.class.isAssignableFrom(type)) {
                all.add(many(type, pattern));
            }
        } else if (part instanceof NotDescr || part instanceof ExistsDescr) {
            List<Many> inner = new ArrayList<>();
            ((ConditionalElementDescr) part).getDescrs().forEach(d -> walk(d, inner));
            judge(inner);
        } else if (part instanceof OrDescr or) {
            or.getDescrs().forEach(d -> judge(alone(d)));
        } else if (part instanceof ConditionalElementDescr several) {
            several.getDescrs().forEach(d -> walk(d, all));
        }
    }

    private List<Many> alone(Object part) {
        List<Many> inner = new ArrayList<>();
        walk(part, inner);
        return inner;
    }

    private Many many(Class<?> type, PatternDescr pattern) {
        List<Token> tokens = Slice.of(pattern, rule.left());
        List<String> binds = new ArrayList<>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i + 1).is(":")) {
                binds.add(tokens.get(i).text());
            }
        }
        if (pattern.getIdentifier() != null) {
            binds.add(pattern.getIdentifier());
        }
        return new Many(type, tokens.stream().findFirst().orElse(rule.when()), tokens, binds);
    }

    private void judge(List<Many> all) {
        for (int i = 1; i < all.size(); i++) {
            Many many = all.get(i);
            List<Many> before = all.subList(0, i);
            Many alike = before.stream().filter(many::alike).findFirst().orElse(null);
            if (alike != null && before.stream().noneMatch(other -> many.joins(other) || other.joins(many))) {
                report.add(Code.UNJOINED, many.at(), "This %s is tried with every %s, for nothing joins the two. Maybe name what the other binds in a condition, as id == $other.id."
                        .formatted(many.type().getSimpleName(), alike.type().getSimpleName()));
            } else if (i >= MOST) {
                report.add(Code.UNJOINED, many.at(), "The rule looks at more than %d patterns of which a case may hold many. Maybe make two rules of it."
                        .formatted(MOST));
            }
        }
    }
}
