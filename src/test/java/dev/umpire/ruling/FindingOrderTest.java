package dev.umpire.ruling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Clauses are reported as they are numbered. */
class FindingOrderTest {

    private static final List<String> IN_ORDER = List.of("1", "1.1", "1.1.1", "1.1.10", "1.2", "1.10", "4.4", "4.9", "4.10", "10.1", "12", "C", "C.1", "C.2", "C.10");

    @Test
    void clausesStandInTheOrderOfTheirNumbers() {
        List<String> mixed = new ArrayList<>(IN_ORDER);
        for (int seed = 0; seed < 100; seed++) {
            Collections.shuffle(mixed, new Random(seed));
            mixed.sort(FindingOrder::asNumbered);
            assertThat(mixed.stream().filter(clause -> !clause.startsWith("C"))).containsExactlyElementsOf(
                    IN_ORDER.stream().filter(clause -> !clause.startsWith("C")).toList());
            assertThat(mixed.stream().filter(clause -> clause.startsWith("C"))).containsExactly("C", "C.1", "C.2", "C.10");
        }
    }

    @Test
    void anOrderIsTheSameFromBothSides() {
        for (String one : IN_ORDER) {
            for (String other : IN_ORDER) {
                assertThat(Integer.signum(FindingOrder.asNumbered(one, other))).as(one + " " + other)
                        .isEqualTo(-Integer.signum(FindingOrder.asNumbered(other, one)));
            }
        }
    }
}
