package dev.umpire.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a comment cites as a reading can be looked up. */
class ReadingsTest {

    private static final Path PAGE = Path.of("docs/reference/readings.md");
    private static final List<Path> CITING = List.of(Path.of("src/main/java"), Path.of("src/main/resources/rules"), Path.of("policies"));
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*");
    private static final Pattern NUMBER = Pattern.compile("\\b[GKLSBN]\\d{1,2}\\b");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([GKLSBN]\\d{1,2}) \\| \\S.* \\| \\S.* \\|$");

    @Test
    void everyReadingThatIsCitedStandsOnThePageAndNoOther() throws IOException {
        List<String> told = ROW.matcher(Files.readString(PAGE)).results().map(row -> row.group(1)).toList();

        assertThat(told).doesNotHaveDuplicates().hasSizeGreaterThan(50).containsExactlyInAnyOrderElementsOf(cited());
    }

    private static Set<String> cited() throws IOException {
        Set<String> cited = new TreeSet<>();
        for (Path folder : CITING) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".java") || file.toString().endsWith(".drl")).map(ReadingsTest::text).forEach(text ->
                        COMMENT.matcher(text).results().map(MatchResult::group).flatMap(comment -> NUMBER.matcher(comment).results())
                                .forEach(number -> cited.add(number.group())));
            }
        }
        return cited;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
