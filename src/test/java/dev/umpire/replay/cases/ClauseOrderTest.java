package dev.umpire.replay.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClauseOrderTest {

    @Test
    void numbersCountAsNumbers() {
        List<String> clauses = new ArrayList<>(List.of("C.4", "4.10", "10.1", "4.2", "4"));

        clauses.sort(ClauseOrder.NATURAL);

        assertThat(clauses).containsExactly("4", "4.2", "4.10", "10.1", "C.4");
    }
}
