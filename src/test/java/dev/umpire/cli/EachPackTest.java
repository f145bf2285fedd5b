package dev.umpire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands over several packs: one that cannot be read is named, and the others are looked at all the same. */
class EachPackTest {

    @TempDir
    private Path folder;

    private Path acme(String below) throws IOException {
        Path pack = folder.resolve(below).resolve("acme");
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/packs/good"))) {
            for (Path file : files.filter(Files::isRegularFile).filter(f -> !f.endsWith("expected.txt")).toList()) {
                Path to = pack.resolve(Path.of("src/test/resources/packs/good").relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        return pack;
    }

    private static void spoil(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Run run(String command, Object... packs) {
        return Run.of(Stream.concat(Stream.of(command, "--cache", "target/pack-cache"), Stream.of(packs)).toArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "test"})
    void aPackThatIsRefusedKeepsNoOtherFromBeingRead(String command) throws IOException {
        Path bad = acme("a");
        spoil(bad.resolve("program.yaml"), "program: [");
        Path good = acme("b");

        Run run = run(command, bad, good);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains(bad.resolve("program.yaml") + ":1:11: This is no YAML").containsPattern("acme: (good, \\d+ rules|0 cases)");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aFolderThatIsNoPackKeepsNoOtherFromBeingRead() throws IOException {
        Run run = run("check", folder.resolve("gone"), acme("b"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("There is no such folder (" + folder.resolve("gone") + ").");
        assertThat(run.out()).contains("acme: good");
    }

    @Test
    void whatIsOnlyWarnedOfRefusesNothing() throws IOException {
        Path pack = acme("a");
        spoil(pack.resolve("Thumbs.db"), "\0");

        Run run = run("check", pack);

        assertThat(run.code()).isZero();
        assertThat(run.out().lines().toList()).hasSize(2).first().asString().isEqualTo(pack.resolve("Thumbs.db")
                + ":1:1: warning: Thumbs.db is no file of a pack, so it is not read. Maybe move it elsewhere. [unread-file]");
    }

    @Test
    void aFolderOfRulesWithoutAProgramIsRefusedAndNotPassedOver() throws IOException {
        Path bad = acme("a");
        Files.move(bad.resolve("program.yaml"), bad.resolve("Program.yml"));

        List<String> told = run("check", folder.resolve("a")).out().lines().filter(line -> line.endsWith("]")).toList();

        assertThat(told).containsExactly(
                bad.resolve("Program.yml") + ":1:1: Program.yml would not be read as the program. Maybe name it program.yaml. [misnamed-file]",
                bad.resolve("program.yaml") + ":1:1: The pack has no program.yaml. Maybe this folder is no pack. [program]");
    }
}
