package dev.umpire.policy;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What nobody foresaw is a refusal of the pack, never a stack trace. */
class UnexpectedTest {

    private final Unexpected unexpected = new Unexpected("acme", "tables/days.csv");

    @Test
    void whatIsThrownWhileAFileIsReadRefusesThePackAndNamesTheFile() {
        assertThatThrownBy(() -> unexpected.guard(() -> {
            throw new IllegalStateException("first line\nsecond line");
        })).isInstanceOf(RefusedPack.class).hasNoCause().hasMessageContaining("The pack acme is refused:")
                .hasMessageContaining("tables/days.csv:1:1: The check does not know what is wrong here: IllegalStateException (first line) in UnexpectedTest.java:")
                .hasMessageNotContaining("second line");
    }

    @Test
    void aStackThatOverflowsRefusesThePackToo() {
        assertThatThrownBy(() -> unexpected.guard(() -> deeper(0))).isInstanceOf(RefusedPack.class).hasMessageContaining("StackOverflowError");
    }

    @Test
    void aRefusalStaysWhatItIs() {
        RefusedPack refused = new RefusedPack("acme", java.util.List.of());

        assertThatThrownBy(() -> unexpected.guard(() -> {
            throw refused;
        })).isSameAs(refused);
    }

    @Test
    void aMachineWithoutMemoryIsNoFaultOfThePack() {
        assertThatThrownBy(() -> unexpected.guard(() -> {
            throw new OutOfMemoryError("test");
        })).isInstanceOf(OutOfMemoryError.class);
    }

    private static int deeper(int depth) {
        return deeper(depth + 1) + 1;
    }
}
