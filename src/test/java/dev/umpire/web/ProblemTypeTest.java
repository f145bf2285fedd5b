package dev.umpire.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page of problems and the types are the same list, in the same order. */
class ProblemTypeTest {

    @Test
    void everyTypeHasItsSectionAndStatusOnThePage() throws IOException {
        List<String> page = Files.readAllLines(Path.of("docs/reference/problems.md"));
        List<String> documented = page.stream().filter(line -> line.startsWith("## ")).map(line -> line.substring(3)).toList();

        assertThat(documented).containsExactlyElementsOf(Arrays.stream(ProblemType.values()).map(ProblemType::code).toList());
        for (ProblemType type : ProblemType.values()) {
            assertThat(page.get(page.indexOf("## " + type.code()) + 1)).startsWith(type.status() + ". ");
        }
    }
}
