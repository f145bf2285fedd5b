package dev.umpire.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import dev.umpire.identity.LabelledPairs.Pair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the published pairs come to; docs/reference/identity.md shows the figures, and is held to them. */
class LabelledPairsTest {

    private static final int STRONG = LabelledPairs.RANKS.indexOf("STRONG");
    private static final int PROBABLE = LabelledPairs.RANKS.indexOf("PROBABLE");
    private static final int LEAST_OF_A_STRATUM = 12;

    private final IdentityMatcher matcher = new IdentityMatcher(Thresholds.DEFAULT);

    static Stream<Pair> pairs() {
        return LabelledPairs.read().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void aPairIsAsStrongAsItMayBeAndHasTheKeysForIt(Pair pair) {
        int strength = pair.strength(matcher);
        assertAll(
                () -> assertThat(strength).isBetween(pair.least(), pair.most()),
                () -> assertThat(pair.turned().strength(matcher)).as("the other way round").isEqualTo(strength),
                () -> assertThat(pair.same() || strength < STRONG).as("no stranger is taken for the customer").isTrue(),
                () -> assertThat(!pair.same() || shareAnIndexKey(pair)).as("found by a key").isTrue(),
                () -> assertThat(strength < STRONG || shareALockKey(pair)).as("kept waiting").isTrue());
    }

    @Test
    void everyStratumHasEnoughPairsAndNoneIsThereTwice() {
        TreeMap<String, Integer> sizes = new TreeMap<>();
        pairs().forEach(pair -> sizes.merge(pair.stratum(), 1, Integer::sum));
        assertThat(sizes.values()).allMatch(size -> size >= LEAST_OF_A_STRATUM);
        assertThat(pairs().map(pair -> pair + " " + pair.sameCity()).toList()).doesNotHaveDuplicates();
        assertThat(pairs()).allMatch(pair -> pair.least() >= 0 && pair.most() >= pair.least());
        assertThat(pairs().filter(Pair::same)).allMatch(pair -> pair.least() >= PROBABLE);
        assertThat(pairs().filter(pair -> !pair.same())).allMatch(pair -> pair.most() < STRONG);
    }

    @Test
    void theTableOfTheReferenceHasTheFiguresOfToday() throws IOException {
        Pattern row = Pattern.compile("\\| ([a-z-]+) \\| (\\d+ \\| \\d+) \\| \\d+ → (\\d+) \\| \\d+ → (\\d+) \\|");
        TreeMap<String, String> shown = new TreeMap<>();
        Files.readAllLines(Path.of("docs/reference/identity.md")).stream().map(row::matcher).filter(Matcher::matches)
                .forEach(cells -> shown.put(cells.group(1), "%s | %s | %s".formatted(cells.group(2), cells.group(3), cells.group(4))));
        assertThat(shown).isEqualTo(figures());
    }

    /** Of each stratum: pairs, those that are one customer, those of them that are found, strangers taken for one. */
    private TreeMap<String, String> figures() {
        TreeMap<String, String> figures = new TreeMap<>();
        pairs().map(Pair::stratum).distinct().forEach(stratum -> {
            List<Pair> pairs = pairs().filter(pair -> pair.stratum().equals(stratum)).toList();
            long same = pairs.stream().filter(Pair::same).count();
            long found = pairs.stream().filter(Pair::same)
                    .filter(pair -> pair.strength(matcher) >= PROBABLE && shareAnIndexKey(pair)).count();
            long wrong = pairs.stream().filter(pair -> !pair.same() && pair.strength(matcher) >= STRONG).count();
            figures.put(stratum, "%d | %d | %d | %d".formatted(pairs.size(), same, found, wrong));
        });
        return figures;
    }

    private static boolean shareAnIndexKey(Pair pair) {
        return IdentityKeys.meet(pair.one(), "CN-440300", pair.other(), pair.sameCity() ? "CN-440300" : "CN-310000");
    }

    private static boolean shareALockKey(Pair pair) {
        return !Collections.disjoint(IdentityKeys.lockKeys(pair.one(), "CN-440300"),
                IdentityKeys.lockKeys(pair.other(), pair.sameCity() ? "CN-440300" : "CN-310000"));
    }
}
