package dev.umpire.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.umpire.casefile.Customer;
import dev.umpire.casefile.Identifiers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be claimed once only never stands between two customers. */
class ClaimKeyTest {

    private static final int PAIRS = 20_000;
    private static final List<String> NAMES = List.of("深圳市海棠电子有限公司", "深圳海棠电子有限公司", "深圳市海棠电子有限公司北京分公司", "广州市木棉科技有限公司",
            "Larkspur Ltd", "Larkspur Limited", "-");
    private static final List<String> CITIES = List.of("CN-440300", "CN-440100");

    private final IdentityMatcher matcher = new IdentityMatcher(Thresholds.DEFAULT);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatTheMatcherCallsTwoSharesNoClaim(long seed) {
        assertThat(differentPairs(seed)).isNotEmpty().noneMatch(pair -> pair.one().claim().isPresent() && pair.one().claim().equals(pair.other().claim()));
    }

    @Test
    void ifEachCodeWereAClaimTheSamePropertyWouldFail() {
        assertThat(differentPairs(1)).anyMatch(pair -> !Collections.disjoint(
                Profile.of(pair.one().customer()).codes().entrySet(), Profile.of(pair.other().customer()).codes().entrySet()));
    }

    @Test
    void theFirstCodeThatDecidesIsClaimedAndElseTheNameInItsCity() {
        String other = Codes.OTHER_LEI;
        assertThat(claim(new Identifiers(Codes.USCC, null, other, null, "huaqiang.com"), "C")).contains("uscc:" + Codes.USCC);
        assertThat(claim(new Identifiers(null, "123456789", other, null, null), "C")).contains("lei:" + other);
        assertThat(claim(new Identifiers("1", null, null, null, null), "C")).as("an invalid code claims nothing").contains("name:深圳华强#有限|C");
        assertThat(claim(null, null)).as("two without a city are not one").isEmpty();
    }

    private static Optional<String> claim(Identifiers codes, String city) {
        return IdentityKeys.claimKey(new Customer("深圳市华强有限公司", null, codes, null, null, null, null, null, null), city);
    }

    private record Written(Customer customer, String city) {
        Optional<String> claim() {
            return IdentityKeys.claimKey(customer, city);
        }
    }

    private record Pair(Written one, Written other) { }

    private List<Pair> differentPairs(long seed) {
        Random random = new Random(seed);
        List<Pair> different = new ArrayList<>();
        for (int i = 0; i < PAIRS; i++) {
            Pair pair = new Pair(written(random), written(random));
            if (matcher.match(pair.one().customer(), pair.one().city(), pair.other().customer(), pair.other().city())
                    .filter(match -> !match.groupOnly()).isEmpty()) {
                different.add(pair);
            }
        }
        return different;
    }

    private static Written written(Random random) {
        Identifiers codes = new Identifiers(one(random, Codes.USCC, Codes.OTHER_USCC), one(random, "123456789", "987654321"),
                one(random, Codes.LEI, Codes.OTHER_LEI), one(random, "ATU12345675", "ATU87654321"), one(random, "huaqiang.com", "qq.com"));
        String city = random.nextInt(3) == 0 ? null : CITIES.get(random.nextInt(2));
        return new Written(new Customer(NAMES.get(random.nextInt(NAMES.size())), null, codes, city, null, null, null, null,
                random.nextInt(3) == 0 ? "海棠集团" : null), city);
    }

    private static String one(Random random, String... values) {
        return random.nextInt(2) == 0 ? null : values[random.nextInt(values.length)];
    }
}
