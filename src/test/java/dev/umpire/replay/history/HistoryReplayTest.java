package dev.umpire.replay.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.umpire.adjudication.Adjudicator;
import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.Json;
import dev.umpire.policy.PolicyVersion;
import dev.umpire.replay.Kingdee;
import dev.umpire.replay.cases.PolicyCase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A deal with a meeting record 10 days old: approved while 30 days are allowed, incomplete when 5 are. */
class HistoryReplayTest {

    private static final CaseFile DEAL = PolicyCase.read(Kingdee.withCase("""
            describes: Huadong registers a customer.
            request: { partnerId: huadong, customer: lanhai, productLine: K3, amount: 70000, submittedAt: 2026-04-01T10:00:00+08:00,
                       evidence: [ { type: MEETING_RECORD, date: "=submitted-10" } ] }
            expect: { outcome: APPROVED, findings: [] }
            """), Kingdee.VERSION.program(), "cases/4.4-test.yaml").caseFile();

    private static final PolicyVersion STRICTER = Kingdee.load(Kingdee.with("program.yaml",
            "meetingRecordAge:     { clause: \"4.1\", value: 30,", "meetingRecordAge:     { clause: \"4.1\", value: 5,"));

    private static String recorded(String ruling) {
        return "{\"caseFile\":%s,\"ruling\":%s,\"policyVersion\":\"old\"}".formatted(Json.write(DEAL), ruling);
    }

    private static String line() {
        return recorded(Json.write(new Adjudicator().adjudicate(Kingdee.VERSION, DEAL)));
    }

    private static List<Replayed> replay(PolicyVersion version, String... lines) throws IOException {
        List<Replayed> results = new ArrayList<>();
        new HistoryReplay(Map.of("kingdee", version)).run(new BufferedReader(new StringReader(String.join("\n", lines))), results::add);
        return results;
    }

    @Test
    void theSamePolicyGivesTheSameRuling() throws IOException {
        assertThat(replay(Kingdee.VERSION, line(), "", line())).extracting(Replayed::line, Replayed::same)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(1L, true), org.assertj.core.groups.Tuple.tuple(3L, true));
    }

    @Test
    void aChangedPolicyIsToldWithWhoWhatAndHowMuch() throws IOException {
        Replayed replayed = replay(STRICTER, line()).get(0);

        assertThat(replayed.changes()).extracting(Replayed.Change::field).containsExactly("outcome", "clauses", "protection", "required");
        assertThat(replayed.onlyWording()).isFalse();
        assertThat(replayed.text("CNY")).contains("huadong · 深圳市蓝海电子科技有限公司 · K3 · 70000 CNY")
                .contains("APPROVED → INCOMPLETE").contains("4.2 → 4.1");
    }

    @Test
    void idVersionAndPlaceOfTheRuleAreNoDifference() throws IOException {
        String ruling = Json.write(new Adjudicator().adjudicate(Kingdee.VERSION, DEAL));
        String moved = ruling.replaceFirst("\"id\":\"[^\"]+\"", "\"id\":\"RU-0\"").replace(Kingdee.VERSION.id(), "older")
                .replaceAll("\"line\":\\d+", "\"line\":1");

        assertThat(moved).isNotEqualTo(ruling);
        assertThat(replay(Kingdee.VERSION, recorded(moved)).get(0).same()).isTrue();
    }

    @Test
    void anotherTextIsOnlyAnotherWording() throws IOException {
        String reworded = Json.write(new Adjudicator().adjudicate(Kingdee.VERSION, DEAL)).replace("The first complete", "The very first");

        Replayed replayed = replay(Kingdee.VERSION, recorded(reworded)).get(0);

        assertThat(replayed.onlyWording()).isTrue();
        assertThat(replayed.changes()).extracting(Replayed.Change::field).containsExactly("wording");
    }

    @Test
    void resultsComeInTheOrderOfTheFile() throws IOException {
        String[] lines = new String[700];
        java.util.Arrays.fill(lines, line());

        assertThat(replay(Kingdee.VERSION, lines)).extracting(Replayed::line).isSorted().hasSize(700);
    }

    @Test
    void aLineThatCannotBeReadIsNamedByItsNumber() {
        assertThatThrownBy(() -> replay(Kingdee.VERSION, line(), "{\"caseFile\": ")).isInstanceOf(UnreadableHistory.class).hasMessageStartingWith("line 2: ");
        assertThatThrownBy(() -> replay(Kingdee.VERSION, "{\"ruling\":{}}")).hasMessageStartingWith("line 1: Wanted");
        assertThatThrownBy(() -> replay(Kingdee.VERSION, line().replace("\"amount\"", "\"price\""))).hasMessageStartingWith("line 1: ").hasMessageContaining("price");
        assertThatThrownBy(() -> replay(Kingdee.VERSION, line().replace("\"program\":\"kingdee\"", "\"program\":\"sap\"")))
                .hasMessageContaining("There is no pack of program (sap)");
    }

    @Test
    void aCaseThatTheNewPolicyCannotRuleOnIsToldAsSuch() throws IOException {
        Replayed replayed = replay(Kingdee.VERSION, line().replace("\"productLine\":\"K3\",\"amount\"", "\"productLine\":\"K9\",\"amount\"")).get(0);

        assertThat(replayed.failed()).isTrue();
        assertThat(replayed.text("CNY")).contains("APPROVED → no ruling: /request/productLine").contains("(K9)");
    }

    @Test
    void theSummaryCountsTurnsAndWhatIsAtStake() throws IOException {
        ReplaySummary summary = new ReplaySummary();
        replay(STRICTER, line(), line()).forEach(summary::add);
        replay(Kingdee.VERSION, line()).forEach(summary::add);

        assertThat(summary.same()).isFalse();
        assertThat(summary.text("CNY")).startsWith("3 rulings replayed: 1 the same, 2 otherwise, 0 only worded otherwise")
                .contains("140000 CNY").contains("APPROVED → INCOMPLETE: 2");
    }
}
