package dev.umpire.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import dev.umpire.policy.PackFiles;
import dev.umpire.policy.PolicyVersion;
import dev.umpire.replay.cases.CaseReport;
import dev.umpire.replay.cases.CaseResult;
import dev.umpire.replay.cases.CaseRun;
import dev.umpire.replay.cases.Coverage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every case of every pack, each as a test of its own, and what the cases together try out. */
class PolicyCasesTest {

    private static final Map<String, List<String>> CLAUSES = Map.of("kingdee", List.of("1.1", "1.2", "1.3", "1.4", "2.1", "2.2", "2.3",
            "2.4", "3.1", "3.2", "3.3", "4.1", "4.2", "4.3", "4.4", "4.5", "4.6", "4.7", "4.8", "4.9", "4.10", "4.11", "5.5", "5.6", "6.4"));

    private static final Map<String, List<CaseResult>> RESULTS = new TreeMap<>();
    private static final Map<String, Coverage> COVERAGE = new TreeMap<>();

    @BeforeAll
    static void runAllCases() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("policies"))) {
            for (Path folder : folders.filter(f -> Files.exists(f.resolve("program.yaml"))).sorted().toList()) {
                PackFiles pack = PackFiles.read(folder);
                PolicyVersion version = Kingdee.load(pack);
                List<CaseResult> results = new CaseRun(pack, version).all();
                RESULTS.put(pack.name(), results);
                COVERAGE.put(pack.name(), new Coverage(version, results));
            }
        }
    }

    @TestFactory
    Stream<DynamicNode> cases() {
        return RESULTS.entrySet().stream().flatMap(pack -> pack.getValue().stream().map(result -> DynamicTest.dynamicTest(
                "%s (%s/%s)".formatted(result.describes(), pack.getKey(), result.file()), () -> {
                    if (!result.passed()) {
                        fail(result.failure());
                    }
                })));
    }

    @TestFactory
    Stream<DynamicNode> everyRuleFiresInACaseAndRefrainsInANearMiss() {
        return COVERAGE.entrySet().stream().map(pack -> DynamicTest.dynamicTest("every rule of " + pack.getKey(),
                () -> assertThat(new CaseReport(RESULTS.get(pack.getKey()), pack.getValue()).weaknesses()).isEmpty()));
    }

    @TestFactory
    Stream<DynamicNode> everyClauseIsNamedByACase() {
        List<DynamicNode> tests = new ArrayList<>();
        CLAUSES.forEach((program, clauses) -> clauses.forEach(clause -> tests.add(DynamicTest.dynamicTest(
                "%s %s".formatted(program, clause), () -> assertThat(COVERAGE.get(program).casesOf(clause)).isNotEmpty()))));
        return tests.stream();
    }
}
