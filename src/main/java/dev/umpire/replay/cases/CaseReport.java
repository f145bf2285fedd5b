package dev.umpire.replay.cases;

import dev.umpire.replay.cases.Coverage.RuleCoverage;
import java.util.List;

/** What a person reads of a run of cases. */
public final class CaseReport {

    private static final String NEW_LINE = System.lineSeparator();

    private final List<CaseResult> cases;
    private final Coverage coverage;

    public CaseReport(List<CaseResult> cases, Coverage coverage) {
        this.cases = cases;
        this.coverage = coverage;
    }

    /** Each failed case with its differences. */
    public String failures() {
        StringBuilder text = new StringBuilder();
        cases.stream().filter(c -> !c.passed()).forEach(c -> text.append("FAILED ").append(c.failure()).append(NEW_LINE).append(NEW_LINE));
        return text.toString();
    }

    /** Every clause that has rules, with its rules and its cases. */
    public String clauses() {
        StringBuilder text = new StringBuilder();
        coverage.byClause().forEach((clause, rules) -> {
            text.append(clause).append(NEW_LINE);
            rules.forEach(r -> text.append("    rule  %s  (%s:%d), fired in %d, refrained in %d".formatted(r.rule().name(), r.rule().file(),
                    r.rule().line(), r.fired(), r.refrained())).append(NEW_LINE));
            coverage.casesOf(clause).forEach(c -> text.append("    case  %s: %s".formatted(c.file(), c.describes())).append(NEW_LINE));
        });
        return text.toString();
    }

    /** What the cases leave untried; empty when nothing. */
    public String weaknesses() {
        StringBuilder text = new StringBuilder();
        for (RuleCoverage weak : coverage.weak()) {
            String said = weak.fired() == 0 ? "never fires" : "fires in %d cases but never refrains".formatted(weak.fired());
            text.append("WEAK %s (%s:%d) %s. Maybe add a case named cases/%s-….yaml in which it %s.".formatted(weak.rule().name(),
                    weak.rule().file(), weak.rule().line(), said, weak.rule().clause(), weak.fired() == 0 ? "does" : "does not")).append(NEW_LINE);
        }
        for (String clause : coverage.unnamedClauses()) {
            text.append("WEAK clause %s is named by no case. Maybe add cases/%s-….yaml.".formatted(clause, clause)).append(NEW_LINE);
        }
        return text.toString();
    }

    /** One line. */
    public String summary() {
        long failed = cases.stream().filter(c -> !c.passed()).count();
        List<RuleCoverage> rules = coverage.rules();
        return "%s: %d cases, %d passed, %d failed; %d rules, %d of them fire and refrain; %d clauses, %d named by a case".formatted(
                coverage.program(), cases.size(), cases.size() - failed, failed, rules.size(),
                rules.stream().filter(r -> !r.weak()).count(), coverage.byClause().size(),
                coverage.byClause().size() - coverage.unnamedClauses().size());
    }
}
