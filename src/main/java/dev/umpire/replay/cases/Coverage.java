package dev.umpire.replay.cases;

import dev.umpire.policy.PolicyVersion;
import dev.umpire.ruling.StatedRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which rules the cases try out, counted from firings.
 *
 * <p>A rule <em>refrains</em> in a case whose file name begins with the rule's clause and in which it did not
 * fire: a near miss. A rule that never fires, or never refrains, is a weakness of the cases: nobody would notice
 * if it were removed, or if it fired always.
 */
public final class Coverage {

    private final List<StatedRule> rules;
    private final List<CaseResult> cases;
    private final PolicyVersion version;

    /** @param cases of that version, all of them */
    public Coverage(PolicyVersion version, List<CaseResult> cases) {
        this.version = version;
        this.cases = cases;
        this.rules = version.rules().values().stream().filter(rule -> !onlyInCore(rule))
                .sorted(Comparator.comparing(StatedRule::clause, ClauseOrder.NATURAL).thenComparing(StatedRule::file)
                        .thenComparingInt(StatedRule::line)).toList();
    }

    /** How often one rule fired and refrained. */
    public record RuleCoverage(StatedRule rule, int fired, int refrained) {

        public boolean weak() {
            return fired == 0 || refrained == 0;
        }
    }

    /** What the core provides for every program, and this one's handbook does not state, is for the core to test. */
    private static boolean onlyInCore(StatedRule rule) {
        return rule.clause().matches("[A-Z]+[.].*");
    }

    /** Every rule of the pack, and of the common chapter as far as the handbook states it, in order of clause. */
    public List<RuleCoverage> rules() {
        return rules.stream().map(this::of).toList();
    }

    public List<RuleCoverage> weak() {
        return rules().stream().filter(RuleCoverage::weak).toList();
    }

    /** Clauses that have rules but that no case names. */
    public List<String> unnamedClauses() {
        return byClause().keySet().stream().filter(clause -> casesOf(clause).isEmpty()).toList();
    }

    public boolean complete() {
        return weak().isEmpty() && unnamedClauses().isEmpty();
    }

    public SortedMap<String, List<RuleCoverage>> byClause() {
        return rules().stream().collect(Collectors.groupingBy(r -> r.rule().clause(), () -> new TreeMap<>(ClauseOrder.NATURAL),
                Collectors.toCollection(ArrayList::new)));
    }

    /** The cases that name the clause. */
    public List<CaseResult> casesOf(String clause) {
        return cases.stream().filter(c -> c.names(clause)).toList();
    }

    public String program() {
        return version.program().program();
    }

    private RuleCoverage of(StatedRule rule) {
        int fired = 0;
        int refrained = 0;
        for (CaseResult result : cases) {
            if (result.fired().contains(rule.name())) {
                fired++;
            } else if (result.ruling() != null && result.aboutClause().equals(rule.clause())) {
                refrained++;
            }
        }
        return new RuleCoverage(rule, fired, refrained);
    }
}
