package dev.umpire.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.umpire.casefile.Json;
import dev.umpire.policy.PackFiles;
import dev.umpire.policy.PolicyVersion;
import dev.umpire.replay.cases.CaseResult;
import dev.umpire.replay.cases.CaseRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The whole ruling on every case of every pack, as it was when it was last looked at: a change that should change no ruling
 * changes no line here. {@code -Dsnap=update} writes the files anew. Left out is what differs with every edit of a pack:
 * ids, the policy version, and the line at which a rule stands.
 */
class RulingsOfCasesTest {

    private static final Path KEPT = Path.of("src/test/resources/rulings");

    @TestFactory
    Stream<DynamicTest> everyCaseIsRuledAsItWas() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("policies"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("program.yaml"))).sorted().toList().stream()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> compare(PackFiles.read(folder))));
        }
    }

    private static void compare(PackFiles pack) throws IOException {
        Path kept = KEPT.resolve(pack.name() + ".jsonl");
        PolicyVersion version = Kingdee.load(pack);
        List<String> lines = new CaseRun(pack, version).all().stream().map(RulingsOfCasesTest::line).toList();
        if ("update".equals(System.getProperty("snap"))) {
            Files.createDirectories(KEPT);
            Files.writeString(kept, String.join("\n", lines) + "\n");
        }
        assertThat(Files.readAllLines(kept)).as("run with -Dsnap=update to write it anew").isEqualTo(lines);
    }

    private static String line(CaseResult result) {
        ObjectNode line = Json.mapper().createObjectNode().put("case", result.file());
        JsonNode ruling = Json.mapper().valueToTree(result.ruling());
        if (ruling instanceof ObjectNode whole) {
            whole.remove(List.of("id", "policyVersion"));
            whole.path("findings").forEach(finding -> ((ObjectNode) finding.path("source")).remove("line"));
        }
        return Json.write(line.set("ruling", ruling));
    }
}
