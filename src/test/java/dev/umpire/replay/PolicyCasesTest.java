package dev.umpire.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import dev.umpire.policy.PackFiles;
import dev.umpire.policy.PolicyVersion;
import dev.umpire.policy.check.Handbook;
import dev.umpire.replay.cases.CaseReport;
import dev.umpire.replay.cases.CaseResult;
import dev.umpire.replay.cases.CaseRun;
import dev.umpire.replay.cases.Coverage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every case of every pack, each as a test of its own, and what the cases together try out. */
class PolicyCasesTest {

    /** What a handbook states before its rules are written. */
    private static final Pattern UNDECIDED = Pattern.compile("Not yet decided by rules of this pack: ([^;]*)");
    private static final Pattern RANGE = Pattern.compile("(\\d+)\\.(\\d+)(?: to \\1\\.(\\d+))?");
    private static final Pattern CHAPTERS = Pattern.compile("chapters? ([\\d, and]+)");

    private static final Map<String, List<CaseResult>> RESULTS = new TreeMap<>();
    private static final Map<String, Coverage> COVERAGE = new TreeMap<>();
    private static final Map<String, String> HANDBOOKS = new TreeMap<>();

    @BeforeAll
    static void runAllCases() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("policies"))) {
            for (Path folder : folders.filter(f -> Files.exists(f.resolve("program.yaml"))).sorted().toList()) {
                PackFiles pack = PackFiles.read(folder);
                PolicyVersion version = Kingdee.load(pack);
                List<CaseResult> results = new CaseRun(pack, version).all();
                RESULTS.put(pack.name(), results);
                HANDBOOKS.put(pack.name(), pack.content().get(Handbook.PATH));
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
        return HANDBOOKS.entrySet().stream().flatMap(handbook -> decided(handbook.getValue()).map(clause -> DynamicTest.dynamicTest(
                "%s %s".formatted(handbook.getKey(), clause), () -> assertThat(COVERAGE.get(handbook.getKey()).casesOf(clause)).isNotEmpty())));
    }

    /** The numbered clauses of a handbook, less those that it says are not yet decided. */
    private static Stream<String> decided(String handbook) {
        Set<String> undecided = new HashSet<>();
        Matcher said = UNDECIDED.matcher(handbook);
        if (said.find()) {
            RANGE.matcher(said.group(1)).results().forEach(range -> {
                int first = Integer.parseInt(range.group(2));
                int last = range.group(3) == null ? first : Integer.parseInt(range.group(3));
                IntStream.rangeClosed(first, last).forEach(number -> undecided.add(range.group(1) + "." + number));
            });
            CHAPTERS.matcher(said.group(1)).results().flatMap(chapters -> Stream.of(chapters.group(1).split("\\D+"))).forEach(undecided::add);
        }
        return Handbook.read(handbook).clauses().keySet().stream().filter(clause -> clause.matches("\\d+\\.\\d+"))
                .filter(clause -> !undecided.contains(clause) && !undecided.contains(clause.split("[.]")[0]));
    }

    @Test
    void whatAHandbookSaysIsUndecidedIsLeftOut() {
        assertThat(decided("""
                Not yet decided by rules of this pack: 5.1 to 5.3, 6.2 and the chapters 8 and 9; they are stated.

                **4.9** a **5.1** no, not at the beginning
                **5.3** b

                **5.4** c

                **6.1** d

                **6.2** e

                **8.1** f

                **10.1** g
                """)).containsExactly("4.9", "5.4", "6.1", "10.1");
    }
}
