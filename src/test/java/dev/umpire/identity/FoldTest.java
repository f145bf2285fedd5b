package dev.umpire.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import dev.umpire.search.Town;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FoldTest {

    private static final Transliterator BOTH = Transliterator.getInstance("Traditional-Simplified; Latin-ASCII");

    @Test
    void whatIsPlainTheRulesWouldLeaveAsItIs() {
        List<String> plain = Fold.PLAIN.stream().toList();
        Random random = new Random(11);

        assertThat(plain).hasSizeGreaterThan(20_000).allSatisfy(sign -> assertThat(BOTH.transliterate(sign)).isEqualTo(sign));
        assertThat(Stream.generate(() -> plain.get(random.nextInt(plain.size())) + plain.get(random.nextInt(plain.size()))).limit(50_000))
                .allSatisfy(two -> assertThat(BOTH.transliterate(two)).isEqualTo(two));
    }

    @Test
    void signsOfWhichARuleMakesOthersOnlyTogetherAreNotPlain() {
        assertThat(Fold.PLAIN.contains("沈")).isFalse();
        assertThat(Fold.of("深沈")).isEqualTo("深沉");
        assertThat(Fold.of("沈阳")).isEqualTo("沈阳");
    }

    @Test
    void mostNamesArePlainAndOthersAreMadeSo() {
        Town town = new Town(1);

        assertThat(Stream.generate(() -> town.next().name()).limit(1000).filter(Fold.PLAIN::containsAll)).hasSizeGreaterThan(600);
        assertThat(Fold.of("深圳市礪瀾精密科技有限公司")).isEqualTo("深圳市砺澜精密科技有限公司");
        assertThat(Fold.of("Cafe\u0301 \u00c9")).isEqualTo("cafe e");
    }
}
