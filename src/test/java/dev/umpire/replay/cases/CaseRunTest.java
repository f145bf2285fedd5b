package dev.umpire.replay.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.umpire.replay.Kingdee;
import org.junit.jupiter.api.Test;

/** A plain deal that is approved by 4.2; each test says one thing wrong about it, or of it. */
class CaseRunTest {

    private static final String DEAL = """
            describes: Huadong registers a customer.
            request: { partnerId: huadong, customer: lanhai, productLine: K3, submittedAt: 2026-04-01T10:00:00+08:00 }
            expect:
              outcome: APPROVED
              findings: [ "4.2" ]
            """;

    private static String problem(String yaml) {
        CaseResult result = Kingdee.run(yaml);
        assertThat(result.problems()).hasSize(1);
        return result.problems().get(0);
    }

    private static String dealWith(String was, String is) {
        assertThat(DEAL).contains(was);
        return DEAL.replace(was, is);
    }

    @Test
    void aCaseThatGetsItsRulingPasses() {
        CaseResult result = Kingdee.run(DEAL);

        assertThat(result.problems()).isEmpty();
        assertThat(result.describes()).isEqualTo("Huadong registers a customer.");
        assertThat(result.fired()).anyMatch(rule -> rule.startsWith("KD-4.2"));
    }

    @Test
    void anotherOutcomeIsAReadableDifference() {
        CaseResult result = Kingdee.run(dealWith("APPROVED", "DECLINED"));

        assertThat(result.problems()).singleElement().asString().containsSubsequence("outcome", "expected DECLINED", "got APPROVED");
        assertThat(result.failure()).startsWith("cases/4.4-test.yaml: Huadong registers a customer.").contains("because APPROVE KD-4.2");
    }

    @Test
    void findingsAreExact() {
        assertThat(problem(dealWith("[ \"4.2\" ]", "[ \"4.2\", \"4.4\" ]"))).containsSubsequence("findings", "expected [ 4.2, 4.4 ]", "got [ 4.2 ]");
        assertThat(problem(dealWith("[ \"4.2\" ]", "[]"))).containsSubsequence("expected []", "got [ 4.2 ]");
    }

    @Test
    void aProtectionIsComparedDayForDay() {
        assertThat(Kingdee.run(DEAL + "  protection: { from: 2026-04-01, until: 2026-06-30 }\n").passed()).isTrue();
        assertThat(problem(DEAL + "  protection: { from: 2026-04-01, until: 2026-07-01 }\n")).containsSubsequence("until: 2026-07-01", "until: 2026-06-30");
        assertThat(problem(DEAL + "  protection: null\n")).contains("expected null");
    }

    @Test
    void conflictsAreComparedInWhatTheExpectationSaysOfThem() {
        String contested = dealWith("request:", """
                given: { registrations: [ { id: R-1, partnerId: beifang, customer: lanhai, productLine: K3,
                    submittedAt: 2026-03-01T10:00:00+08:00, protection: { from: 2026-03-01, until: 2026-05-30 } } ] }
                request:""").replace("APPROVED", "DECLINED").replace("\"4.2\"", "\"4.4\"");

        assertThat(Kingdee.run(contested + "  conflicts: [ { with: R-1, settlement: YIELD } ]\n").problems()).isEmpty();
        assertThat(Kingdee.run(contested + "  conflicts: [ { with: R-1, settlement: YIELD, settledBy: \"4.4\", strength: CERTAIN } ]\n").problems()).isEmpty();
        assertThat(problem(contested + "  conflicts: [ { with: R-1, settlement: PREVAIL } ]\n")).containsSubsequence("PREVAIL", "YIELD");
        assertThat(problem(contested + "  conflicts: []\n")).containsSubsequence("expected []", "with: R-1");
    }

    @Test
    void anUnknownKeyAnywhereNamesItsPlace() {
        assertThat(problem("remark: none\n" + DEAL)).startsWith("cases/4.4-test.yaml:1:1: The key (remark) is unknown in a case");
        assertThat(problem(dealWith("productLine:", "product:"))).startsWith("cases/4.4-test.yaml:2:50:").contains("(product)");
        assertThat(problem(DEAL + "  verdict: good\n")).startsWith("cases/4.4-test.yaml:6:3:").contains("(verdict)");
        assertThat(problem(DEAL + "  required: [ { paper: X } ]\n")).startsWith("cases/4.4-test.yaml:6:17:").contains("(paper)");
        assertThat(problem("given: { rivals: [] }\n" + DEAL)).startsWith("cases/4.4-test.yaml:1:10:").contains("(rivals)");
    }

    @Test
    void whatCannotBeRuledOnIsAFailedCaseAtItsPlace() {
        assertThat(problem(dealWith("productLine: K3", "productLine: K4"))).startsWith("cases/4.4-test.yaml:2:50:").contains("(K4)");
        assertThat(problem(dealWith("huadong", "nobody"))).contains("(nobody)").contains("/request/partnerId");
        assertThat(problem(dealWith("customer: lanhai", "customer: lanhia"))).startsWith("cases/4.4-test.yaml:2:42:").contains("(lanhia)");
    }

    @Test
    void whatIsNoYamlIsAFailedCaseAtItsPlace() {
        assertThat(problem("describes: x\nrequest: { a: [ }\n")).startsWith("cases/4.4-test.yaml:2:");
        assertThat(problem("")).startsWith("cases/4.4-test.yaml:1:1:");
        assertThat(problem(DEAL + "expect: {}\n")).startsWith("cases/4.4-test.yaml:6:1:").contains("twice");
    }

    @Test
    void fieldsOfALikenessReplaceThoseOfTheOriginal() {
        String suspended = "given: { partners: [ { like: huadong, status: SUSPENDED } ] }\n" + DEAL;

        assertThat(Kingdee.run(suspended.replace("APPROVED", "DECLINED").replace("\"4.2\"", "\"2.4\"")).problems()).isEmpty();
    }

    @Test
    void theDayOfSubmissionCanBeWrittenAsSuch() {
        String papers = DEAL.replace("productLine", "evidence: [ { type: MEETING_RECORD, date: \"=submitted-%d\" } ], productLine");

        assertThat(Kingdee.run(papers.formatted(30)).problems()).isEmpty();
        assertThat(Kingdee.run(papers.formatted(31)).passed()).isFalse();
    }
}
