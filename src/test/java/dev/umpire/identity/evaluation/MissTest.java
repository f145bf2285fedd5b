package dev.umpire.identity.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What counts as a miss, in which order, and what is said of it. */
class MissTest {

    private static LabelledPair pair(int line, boolean same, Grade least, Grade most) {
        return new LabelledPair(line, "slip", "Larkspur", "Larskpur", true, same, least, most);
    }

    private static String told(LabelledPair pair, Grade seen, boolean found) {
        return Miss.of(new JudgedPair(pair, seen, found)).map(Miss::text).orElse("no miss");
    }

    @Test
    void strangersAreTakenForOneCustomerFromStrongOn() {
        assertThat(told(pair(2, false, null, null), Grade.CERTAIN, true))
                .isEqualTo("line 2, slip: Larkspur / Larskpur: CERTAIN, but they are two customers");
        assertThat(told(pair(2, false, null, null), Grade.STRONG, true))
                .isEqualTo("line 2, slip: Larkspur / Larskpur: STRONG, but they are two customers");
        assertThat(told(pair(2, false, null, null), Grade.PROBABLE, true)).isEqualTo("no miss");
    }

    @Test
    void aPairThatIsNotFoundSaysWhoDoesNotSeeIt() {
        assertThat(told(pair(3, true, null, null), Grade.NONE, true))
                .isEqualTo("line 3, slip: Larkspur / Larskpur: not found: the matcher does not see that they are one");
        assertThat(told(pair(3, true, null, null), Grade.PROBABLE, false))
                .isEqualTo("line 3, slip: Larkspur / Larskpur: not found: the matcher says PROBABLE, but they have no key in common");
        assertThat(told(pair(3, true, null, null), Grade.PROBABLE, true)).isEqualTo("no miss");
        assertThat(told(pair(3, false, null, null), Grade.NONE, false)).isEqualTo("no miss");
    }

    @Test
    void aGradeOutsideOfTheLabelIsAMissOnBothSides() {
        assertThat(told(pair(4, true, Grade.STRONG, Grade.CERTAIN), Grade.PROBABLE, true))
                .isEqualTo("line 4, slip: Larkspur / Larskpur: PROBABLE, but right is STRONG to CERTAIN");
        assertThat(told(pair(4, true, Grade.STRONG, Grade.CERTAIN), Grade.STRONG, true)).isEqualTo("no miss");
        assertThat(told(pair(4, true, Grade.PROBABLE, Grade.PROBABLE), Grade.STRONG, true))
                .isEqualTo("line 4, slip: Larkspur / Larskpur: STRONG, but right is PROBABLE");
        assertThat(told(pair(4, true, Grade.STRONG, null), Grade.PROBABLE, true))
                .isEqualTo("line 4, slip: Larkspur / Larskpur: PROBABLE, but right is STRONG or better");
        assertThat(told(pair(4, false, null, Grade.NONE), Grade.PROBABLE, true))
                .isEqualTo("line 4, slip: Larkspur / Larskpur: PROBABLE, but right is none at most");
    }

    @Test
    void theWorstComesFirst() {
        List<JudgedPair> judged = List.of(
                new JudgedPair(pair(1, true, Grade.NONE, Grade.PROBABLE), Grade.NONE, false),
                new JudgedPair(pair(2, true, Grade.STRONG, null), Grade.PROBABLE, true),
                new JudgedPair(pair(3, true, null, null), Grade.NONE, false),
                new JudgedPair(pair(4, true, Grade.PROBABLE, null), Grade.NONE, true),
                new JudgedPair(pair(5, false, null, null), Grade.STRONG, true),
                new JudgedPair(pair(6, false, null, null), Grade.CERTAIN, true),
                new JudgedPair(pair(7, true, null, null), Grade.CERTAIN, true));

        Stream<Miss> worst = judged.stream().flatMap(one -> Miss.of(one).stream()).sorted(Miss.WORST_FIRST);

        assertThat(worst.map(miss -> miss.judged().pair().line())).containsExactly(6, 5, 3, 4, 2, 1);
    }

    @Test
    void signsThatATerminalWouldObeyAreNotPrinted() {
        LabelledPair odd = new LabelledPair(9, "a\tb", "Lark\nspur", "\u001B[31mLarkspur", false, false, null, null);

        assertThat(told(odd, Grade.CERTAIN, true))
                .isEqualTo("line 9, a b: Lark spur / [31mLarkspur (two cities): CERTAIN, but they are two customers");
    }
}
