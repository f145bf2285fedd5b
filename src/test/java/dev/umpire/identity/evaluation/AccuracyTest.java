package dev.umpire.identity.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class AccuracyTest {

    @Test
    void sharesAreOfWhatIsTakenAndOfWhatIsThere() {
        Accuracy accuracy = new Accuracy(4, 3, 6);

        assertThat(accuracy.precision()).contains(new BigDecimal("0.750"));
        assertThat(accuracy.recall()).contains(new BigDecimal("0.500"));
        assertThat(accuracy.f1()).contains(new BigDecimal("0.600"));
    }

    @Test
    void onlyAllOfThemIsOne() {
        assertThat(new Accuracy(10_000, 10_000, 10_000).precision()).contains(new BigDecimal("1.000"));
        assertThat(new Accuracy(10_000, 9_999, 9_999).precision()).contains(new BigDecimal("0.999"));
        assertThat(new Accuracy(9_999, 9_999, 10_000).recall()).contains(new BigDecimal("0.999"));
        assertThat(new Accuracy(9_999, 9_999, 10_000).f1()).contains(new BigDecimal("0.999"));
    }

    @Test
    void whereNothingIsTakenThereIsNoPrecision() {
        Accuracy accuracy = new Accuracy(0, 0, 5);

        assertThat(accuracy.precision()).isEmpty();
        assertThat(accuracy.recall()).contains(new BigDecimal("0.000"));
        assertThat(accuracy.f1()).contains(new BigDecimal("0.000"));
    }

    @Test
    void whereNothingIsToBeFoundThereIsNoRecall() {
        Accuracy accuracy = new Accuracy(5, 0, 0);

        assertThat(accuracy.precision()).contains(new BigDecimal("0.000"));
        assertThat(accuracy.recall()).isEmpty();
        assertThat(accuracy.f1()).isEmpty();
    }
}
