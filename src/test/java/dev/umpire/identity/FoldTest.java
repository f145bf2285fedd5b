package dev.umpire.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;
import dev.umpire.search.Town;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FoldTest {

    private static final Transliterator BOTH = Transliterator.getInstance("Traditional-Simplified; Latin-ASCII");

    @Test
    void whatIsPlainTheRulesWouldLeaveAsItIs() {
        List<String> plain = new UnicodeSet("[[:ASCII:][:Unified_Ideograph:]]").stream().filter(Fold::isPlain).toList();
        Random random = new Random(11);
        Town town = new Town(3);

        assertThat(plain).hasSizeGreaterThan(20_000).allSatisfy(FoldTest::stays);
        assertThat(Stream.generate(() -> plain.get(random.nextInt(plain.size())) + plain.get(random.nextInt(plain.size()))).limit(50_000))
                .filteredOn(Fold::isPlain).allSatisfy(FoldTest::stays);
        assertThat(Stream.generate(() -> town.next().name()).limit(20_000)).filteredOn(Fold::isPlain).allSatisfy(FoldTest::stays);
    }

    @Test
    void signsThatARuleAltersOnlyTogetherArePlainAlone() {
        assertThat(Fold.of("五嶽股份")).isEqualTo("五岳股份");
        assertThat(Stream.of("股份", "五金")).allMatch(Fold::isPlain);
        assertThat(Stream.of("份子", "五嶽", "深沈")).noneMatch(Fold::isPlain);
        assertThat(Fold.of("深沈")).isEqualTo("深沉");
        assertThat(Fold.of("沈阳")).isEqualTo("沈阳");
    }

    @Test
    void nearlyAllNamesArePlainAndOthersAreMadeSo() {
        Town town = new Town(1);

        assertThat(Stream.generate(() -> town.next().name()).limit(1000).filter(Fold::isPlain)).hasSizeGreaterThan(950);
        assertThat(Fold.of("深圳市礪瀾精密科技有限公司")).isEqualTo("深圳市砺澜精密科技有限公司");
        assertThat(Fold.of("Cafe\u0301 \u00c9")).isEqualTo("cafe e");
    }

    private static void stays(String text) {
        assertThat(BOTH.transliterate(text)).isEqualTo(text);
    }
}
