package dev.umpire.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Prose about code drifts; whatever docs/architecture.md names must be there. */
class DocumentedNamesTest {

    private static final Pattern METHOD = Pattern.compile("`([A-Z]\\w+)#(\\w+)`");

    @Test
    void eachMethodThatTheArchitecturePageNamesExists() throws IOException {
        String page = Files.readString(Path.of("docs/architecture.md"));
        List<MatchResult> named = METHOD.matcher(page).results().toList();

        assertThat(named).hasSize(6);
        for (MatchResult name : named) {
            assertThat(Files.readString(source(name.group(1)))).as(name.group()).containsPattern("\\b" + name.group(2) + "\\(");
        }
    }

    private static Path source(String type) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.getFileName().toString().equals(type + ".java")).findFirst().orElseThrow();
        }
    }
}
