package dev.umpire.identity.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.umpire.identity.Thresholds;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Pairs of which docs/reference/identity.md says what comes of them. */
class EvaluationTest {

    private static final LabelledPair CERTAIN = pair("spelling", "深圳市华强科技有限公司", "深圳華強科技有限责任公司", true, true);
    private static final LabelledPair STRONG = pair("parts", "深圳市华强科技有限公司", "华强科技(深圳)有限公司", true, true);
    private static final LabelledPair PROBABLE = pair("parts", "深圳市华强科技有限公司", "深圳市华强科技有限公司信息部", true, true);
    private static final LabelledPair STRANGERS = pair("place", "北京银行", "上海银行", true, false);
    private static final LabelledPair LIKE_STRANGERS = pair("place", "北京华强科技有限公司", "上海华强科技有限公司", true, false);

    private static LabelledPair pair(String stratum, String one, String other, boolean sameCity, boolean same) {
        return new LabelledPair(2, stratum, one, other, sameCity, same, null, null);
    }

    private static Evaluation of(LabelledPair... pairs) {
        return new Evaluation(List.of(pairs), Thresholds.DEFAULT);
    }

    @Test
    void eachStrengthCountsThoseAboveItToo() {
        assertThat(of(CERTAIN, STRONG, PROBABLE, STRANGERS, LIKE_STRANGERS).all()).isEqualTo(
                new Tally(5, 3, new Accuracy(1, 1, 3), new Accuracy(2, 2, 3), new Accuracy(4, 3, 3)));
    }

    @Test
    void aStratumHasFiguresOfItsOwn() {
        assertThat(of(CERTAIN, STRONG, PROBABLE, STRANGERS, LIKE_STRANGERS).strata()).containsExactly(
                Map.entry("parts", new Tally(2, 2, new Accuracy(0, 0, 2), new Accuracy(1, 1, 2), new Accuracy(2, 2, 2))),
                Map.entry("place", new Tally(2, 0, new Accuracy(0, 0, 0), new Accuracy(0, 0, 0), new Accuracy(1, 0, 0))),
                Map.entry("spelling", new Tally(1, 1, new Accuracy(1, 1, 1), new Accuracy(1, 1, 1), new Accuracy(1, 1, 1))));
    }

    @Test
    void aFullNameIsCertainInOneCityOnly() {
        LabelledPair twoCities = pair("spelling", CERTAIN.one(), CERTAIN.other(), false, true);

        assertThat(of(CERTAIN).all().certain().taken()).isEqualTo(1);
        assertThat(of(twoCities).all().certain().taken()).isZero();
        assertThat(of(twoCities).all().found()).isEqualTo(1);
    }

    @Test
    void thresholdsDecideWhatIsFound() {
        Evaluation strict = new Evaluation(List.of(LIKE_STRANGERS), new Thresholds(new BigDecimal("0.92"), new BigDecimal("0.89")));
        Evaluation justLow = new Evaluation(List.of(LIKE_STRANGERS), new Thresholds(new BigDecimal("0.92"), new BigDecimal("0.88")));

        assertThat(strict.all().probable().taken()).isZero();
        assertThat(justLow.all().probable().taken()).isEqualTo(1);
    }

    @Test
    void strangersTakenForOneCustomerAreCountedFromStrongOn() {
        LabelledPair mislabelled = pair("parts", STRONG.one(), STRONG.other(), true, false);

        assertThat(of(mislabelled).all().strangersTaken()).isEqualTo(1);
        assertThat(of(LIKE_STRANGERS).all().strangersTaken()).isZero();
    }

    @Test
    void customersWithoutAKeyInCommonAreNotFound() {
        LabelledPair unlike = pair("renamed", "岑禾食品有限公司", "Veridane Electronics Ltd", true, true);

        assertThat(CommonKey.finds(unlike.first(), unlike.city(), unlike.second(), unlike.otherCity())).isFalse();
        assertThat(CommonKey.finds(CERTAIN.first(), CERTAIN.city(), CERTAIN.second(), CERTAIN.otherCity())).isTrue();
        assertThat(new JudgedPair(CERTAIN, Grade.CERTAIN, false).grade()).isEqualTo(Grade.NONE);
    }
}
