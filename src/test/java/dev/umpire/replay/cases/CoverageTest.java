package dev.umpire.replay.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.umpire.replay.Kingdee;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One case, named after 4.4, in which only 4.2 fires. */
class CoverageTest {

    private static final CaseResult APPROVED = Kingdee.run("""
            describes: Huadong registers a customer.
            request: { partnerId: huadong, customer: lanhai, productLine: K3, submittedAt: 2026-04-01T10:00:00+08:00 }
            expect: { outcome: APPROVED, findings: [ "4.2" ] }
            """);
    private static final Coverage COVERAGE = new Coverage(Kingdee.VERSION, List.of(APPROVED));

    private static Coverage.RuleCoverage rule(String name) {
        return COVERAGE.rules().stream().filter(r -> r.rule().name().startsWith(name)).findFirst().orElseThrow();
    }

    @Test
    void aRuleRefrainsOnlyInACaseNamedAfterItsClause() {
        assertThat(rule("KD-4.4").refrained()).isEqualTo(1);
        assertThat(rule("KD-4.4").fired()).isZero();
        assertThat(rule("KD-4.6").refrained()).isZero();
    }

    @Test
    void aRuleThatNeverFiresOrNeverRefrainsIsAWeakness() {
        String told = new CaseReport(List.of(APPROVED), COVERAGE).weaknesses();

        assertThat(COVERAGE.complete()).isFalse();
        assertThat(told).contains("WEAK KD-4.4 a protected claim keeps the customer (registration.drl:").contains("never fires")
                .contains("fires in 1 cases but never refrains").contains("WEAK clause 5.5 is named by no case");
    }

    @Test
    void clausesAreListedWithTheirRulesAndCases() {
        assertThat(new CaseReport(List.of(APPROVED), COVERAGE).clauses())
                .containsSubsequence("4.4", "rule  KD-4.4 a protected claim", "fired in 0, refrained in 1", "case  cases/4.4-test.yaml: Huadong");
    }

    @Test
    void theCommonChapterCountsUnderTheClausesOfTheHandbook() {
        assertThat(COVERAGE.byClause()).containsKey("4.5").doesNotContainKey("C.4");
    }
}
