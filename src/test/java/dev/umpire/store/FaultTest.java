package dev.umpire.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.h2.mvstore.DataUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a failure means is told by SQL state, wherever it stands in the chain. */
class FaultTest {

    @ParameterizedTest
    @CsvSource({"40001, OVERTAKEN", "40P01, OVERTAKEN", "55P03, OVERTAKEN", "HYT00, OVERTAKEN", "23505, OVERTAKEN", "57014, OVERTAKEN",
        "08006, LOST", "57P01, LOST", "57P03, LOST", "53100, LOST", "53300, LOST", "58030, LOST", "25006, LOST", "90098, LOST", "90028, LOST", "90097, LOST",
        "22001, OWN", "23502, OWN", "42601, OWN", "23514, OWN"})
    void statesHaveAMeaning(String state, Fault wanted) {
        assertThat(Fault.of(new IllegalStateException(new SQLException("said", state)))).isEqualTo(wanted);
    }

    @Test
    void thePoolSaysNoState() {
        assertThat(Fault.of(new IllegalStateException(new SQLException("Sorry, acquisition timeout!")))).isEqualTo(Fault.LOST);
    }

    @Test
    void aBatchHidesItsCauseInTheNextException() {
        BatchUpdateException batch = new BatchUpdateException("General error", "HY000", 50000, new int[0]);
        assertThat(Fault.of(batch)).isEqualTo(Fault.OWN);
        batch.setNextException(new SQLException("General error", "HY000", DataUtils.newMVStoreException(DataUtils.ERROR_CLOSED, "closed")));
        assertThat(Fault.of(batch)).isEqualTo(Fault.LOST);
    }

    @Test
    void aFailureThatIsItsOwnCauseHasAnEnd() {
        SQLException one = new SQLException("one", "42601");
        SQLException two = new SQLException("two", "42601", one);
        one.initCause(two);
        assertThat(Fault.of(one)).isEqualTo(Fault.OWN);
    }

    @Test
    void whatHasNothingToDoWithTheDatabaseIsOurOwn() {
        assertThat(Fault.of(new IllegalArgumentException())).isEqualTo(Fault.OWN);
        assertThat(Fault.of(new Overtaken("another came first"))).isEqualTo(Fault.OVERTAKEN);
    }
}
