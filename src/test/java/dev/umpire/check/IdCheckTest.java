package dev.umpire.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is an id can be seen, told from others, and asked for by a path. */
class IdCheckTest {

    @ParameterizedTest
    @ValueSource(strings = {"beifang", "P-1", "R 7", "华强", "a/b", "...", ".a", "K3%", "𠀀", "é", "e\u0301", "?", "#", "~"})
    void ids(String id) {
        assertThat(IdCheck.isId(id)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", "..", " a", "a ", "a\u0000b", "a\nb", "a\u0085b", "a\u00a0b", "a\u3000b", "a\u200bb", "a\u200e", "a\u202eb", "\u2066a\u2069",
        "a\ufeff", "a\u00adb", "a\u2060b", "a\u3164b", "a\ufe0f", "a\u2028b", "a\ufffdb", "a\ue000b", "a\uffffb", "a\ud800b", "a\udb40\udc41b"})
    void whatNobodySeesAndWhatNoPathReaches(String id) {
        assertThat(IdCheck.isId(id)).isFalse();
    }

    @Test
    void oneHundredSigns() {
        assertThat(IdCheck.isId("a".repeat(100))).isTrue();
        assertThat(IdCheck.isId("a".repeat(101))).isFalse();
        assertThat(IdCheck.isId(null)).isFalse();
    }
}
