package dev.umpire.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import dev.umpire.identity.LabelledPairs.Pair;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published pairs, one by one. docs/reference/identity.md shows what they come to. */
class LabelledPairsTest {

    private static final int STRONG = LabelledPairs.RANKS.indexOf("STRONG");
    private static final int PROBABLE = LabelledPairs.RANKS.indexOf("PROBABLE");
    private static final int NONE = LabelledPairs.RANKS.indexOf("none");
    private static final int LEAST_OF_A_STRATUM = 12;
    private static final int LEAST_OF_ALL = 500;

    /** What the label says is right, and what is not done yet: whoever mends one takes it from the list. */
    private static final Set<String> NOT_YET = Set.of(
            "both-languages: 屿桐生物 Yutong Biotech Ltd / 屿桐生物科技有限公司",
            "letters-and-digits: 21世纪木棉教育有限公司 / 二十一世纪木棉教育有限公司",
            "pinyin-of-one: 深圳市海棠电子有限公司 / Shenzhen Shi Haitang Dianzi Youxian Gongsi",
            "pinyin-of-one: 泊渊装备制造有限公司 / Boyuan Zhuangbei Zhizao Co., Ltd.",
            "short-name-beginning: 岑禾集团 / 四川岑禾农业发展集团有限公司",
            "sisters: 蓝泊第二十三工程局有限公司 / 蓝泊第23工程局有限公司");

    private final IdentityMatcher matcher = new IdentityMatcher(Thresholds.DEFAULT);

    static Stream<Pair> pairs() {
        return LabelledPairs.read().stream();
    }

    static Stream<Pair> pairsToday() {
        return pairs().filter(pair -> !NOT_YET.contains(pair.toString()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairsToday")
    void aPairIsAsStrongAsItMayBeAndHasTheKeysForIt(Pair pair) {
        int strength = pair.strength(matcher);
        assertAll(
                () -> assertThat(strength).isBetween(pair.least(), pair.most()),
                () -> assertThat(pair.turned().strength(matcher)).as("the other way round").isEqualTo(strength),
                () -> assertThat(pair.same() || strength < STRONG).as("no stranger is taken for the customer").isTrue(),
                () -> assertThat(pair.least() == NONE || shareAnIndexKey(pair)).as("found by a key").isTrue(),
                () -> assertThat(strength < STRONG || shareALockKey(pair)).as("kept waiting").isTrue());
    }

    @Test
    void everyStratumHasEnoughPairsAndNoneIsThereTwice() {
        TreeMap<String, Integer> sizes = new TreeMap<>();
        pairs().forEach(pair -> sizes.merge(pair.stratum(), 1, Integer::sum));
        assertThat(sizes.values()).allMatch(size -> size >= LEAST_OF_A_STRATUM);
        assertThat(pairs().map(pair -> pair + " " + pair.sameCity()).toList()).doesNotHaveDuplicates();
        assertThat(pairs()).allMatch(pair -> pair.least() >= 0 && pair.most() >= pair.least());
        assertThat(pairs()).hasSizeGreaterThanOrEqualTo(LEAST_OF_ALL);
        assertThat(pairs().filter(Pair::same)).allMatch(pair -> pair.least() >= PROBABLE || pair.stratum().equals("unreachable"));
        assertThat(pairs().filter(pair -> !pair.same())).allMatch(pair -> pair.most() < STRONG);
    }

    @Test
    void whatIsNotDoneYetIsNotDone() {
        List<String> wrong = pairs().filter(pair -> {
            int strength = shareAnIndexKey(pair) ? pair.strength(matcher) : NONE;
            return strength < pair.least() || strength > pair.most();
        }).map(Pair::toString).toList();
        assertThat(wrong).containsExactlyInAnyOrderElementsOf(NOT_YET);
        assertThat(pairs().filter(pair -> NOT_YET.contains(pair.toString()))).allMatch(pair -> pair.strength(matcher) < STRONG);
    }

    private static boolean shareAnIndexKey(Pair pair) {
        return IdentityKeys.meet(pair.one(), "CN-440300", pair.other(), pair.sameCity() ? "CN-440300" : "CN-310000");
    }

    private static boolean shareALockKey(Pair pair) {
        return !Collections.disjoint(IdentityKeys.lockKeys(pair.one(), "CN-440300"),
                IdentityKeys.lockKeys(pair.other(), pair.sameCity() ? "CN-440300" : "CN-310000"));
    }
}
