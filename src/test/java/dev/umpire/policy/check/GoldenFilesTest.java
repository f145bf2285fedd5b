package dev.umpire.policy.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.umpire.policy.Diagnostic;
import dev.umpire.policy.PackFiles;
import dev.umpire.policy.Packs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each folder under {@code packs/} holds the files in which a pack differs from {@code packs/good}, and the whole of
 * what is said about that pack in {@code expected.txt}. {@code -Dsnap=update} writes the texts anew.
 */
class GoldenFilesTest {

    private static final Path PACKS = Path.of("src/test/resources/packs");
    private static final String EXPECTED = "expected.txt";

    @TempDir
    private Path temporary;

    @TestFactory
    Stream<DynamicTest> everyPackIsToldWhatIsWrongWithItsFiles() throws IOException {
        return folders().stream().map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> verify(folder)));
    }

    private void verify(Path folder) throws IOException {
        String said = check(folder, temporary).stream().map(d -> d.toString().replace(System.lineSeparator(), "\n") + "\n")
                .collect(Collectors.joining());
        if ("update".equals(System.getProperty("snap"))) {
            Files.writeString(folder.resolve(EXPECTED), said);
        }
        assertThat(said).isEqualTo(Files.readString(folder.resolve(EXPECTED)));
    }

    static List<Diagnostic> check(Path folder, Path temporary) throws IOException {
        Path pack = Files.createDirectories(temporary.resolve(folder.getFileName()).resolve("acme"));
        lay(PACKS.resolve("good"), pack);
        lay(folder, pack);
        Files.deleteIfExists(pack.resolve(EXPECTED));
        return Packs.check(PackFiles.read(pack));
    }

    private static void lay(Path files, Path over) throws IOException {
        try (Stream<Path> all = Files.walk(files)) {
            all.filter(Files::isRegularFile).forEach(file -> {
                try {
                    Path to = over.resolve(files.relativize(file).toString());
                    Files.createDirectories(to.getParent());
                    Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(PACKS)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }
}
