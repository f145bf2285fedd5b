package dev.umpire.policy.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.umpire.policy.Code;
import dev.umpire.policy.Diagnostic;
import dev.umpire.policy.PackFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each folder under {@code check/} is a pack with one slip and the whole of what is said about it in
 * {@code expected.txt}. {@code -Dsnap=update} writes the texts anew.
 */
class GoldenPacksTest {

    private static final Path PACKS = Path.of("src/test/resources/check");
    private static final String EXPECTED = "expected.txt";

    @TestFactory
    Stream<DynamicTest> everyPackIsToldWhatIsWrongWithIt() throws IOException {
        return folders().stream().map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> verify(folder)));
    }

    @Test
    void everyCodeOfTheCheckIsShownByAPackAndExplainedInTheReference(@TempDir Path temporary) throws IOException {
        Set<String> shown = new TreeSet<>();
        for (Path folder : folders()) {
            check(folder).forEach(d -> shown.add(d.code()));
        }
        for (Path folder : GoldenFilesTest.folders()) {
            GoldenFilesTest.check(folder, temporary).forEach(d -> shown.add(d.code()));
        }
        Set<String> codes = Stream.of(Code.values()).map(Code::id).collect(Collectors.toCollection(TreeSet::new));
        String reference = Files.readString(Path.of("docs/reference/diagnostics.md"));
        assertThat(codes).allSatisfy(code -> assertThat(reference).contains("\n### " + code + "\n"));

        // what depends on the system, and what would be shown only by a fault of the check
        codes.removeAll(Set.of(Code.BUILD.id(), Code.INTERNAL.id(), Code.UNREADABLE_FILE.id()));
        assertThat(shown).isEqualTo(codes);
    }

    private static void verify(Path folder) throws IOException {
        String said = check(folder).stream().map(d -> d.toString().replace(System.lineSeparator(), "\n") + "\n")
                .collect(Collectors.joining());
        if ("update".equals(System.getProperty("snap"))) {
            Files.writeString(folder.resolve(EXPECTED), said);
        }
        assertThat(said).isEqualTo(Files.readString(folder.resolve(EXPECTED)));
    }

    private static List<Diagnostic> check(Path folder) {
        Map<String, String> files = new TreeMap<>(PackFiles.read(folder).content());
        files.remove(EXPECTED);
        return PackCheck.check(PackFiles.of("kingdee", files), Programs.small());
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(PACKS)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }
}
