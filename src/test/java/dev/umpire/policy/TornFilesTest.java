package dev.umpire.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever sign is lost from a file or doubled, the check answers in its own words, with a place that is in the file. */
class TornFilesTest {

    private static final PackFiles GOOD = PackFiles.read(Path.of("src/test/resources/packs/good"));

    @ParameterizedTest
    @ValueSource(strings = {"program.yaml", "territories.csv", "tables/days.csv", "HANDBOOK.md"})
    void aSignThatIsLostOrDoubledIsNoRiddle(String file) {
        String text = GOOD.content().get(file);
        List<String> riddles = new ArrayList<>();
        for (int i = 0; i < text.length(); i += 2) {
            for (String torn : List.of(text.substring(0, i) + text.substring(i + 1), text.substring(0, i) + text.charAt(i) + text.substring(i),
                    text.substring(0, i))) {
                Map<String, String> files = new HashMap<>(GOOD.content());
                files.put(file, torn);
                PackFiles pack = PackFiles.of("acme", files);
                Packs.check(pack).stream().filter(found -> found.code().equals(Code.INTERNAL.id()) || !stands(found, pack))
                        .forEach(found -> riddles.add("after sign %s: %s".formatted(torn.length(), found)));
            }
        }
        assertThat(riddles).isEmpty();
    }

    /** The place is a line of the file, or the one behind its last, and a column of that line, or the one behind. */
    private static boolean stands(Diagnostic found, PackFiles pack) {
        List<String> lines = List.of(pack.content().getOrDefault(found.file(), "").split("\n", -1));
        return found.line() <= lines.size() && found.column() <= lines.get(found.line() - 1).length() + 1;
    }
}
