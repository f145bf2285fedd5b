package dev.umpire.identity;

import static dev.umpire.identity.Codes.LEI;
import static dev.umpire.identity.Codes.USCC;
import static dev.umpire.identity.Codes.customer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.umpire.casefile.Customer;
import dev.umpire.casefile.Identifiers;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What keys are, and that no match escapes them. The last tests prove that the search would find one that does. */
class IdentityKeysTest {

    private static final int PAIRS = 12_000;
    private static final BiFunction<Customer, String, SortedSet<String>> INDEX = IdentityKeys::keys;
    private static final BiFunction<Customer, String, SortedSet<String>> LOCKS = IdentityKeys::lockKeys;

    @Test
    void aCustomerIsStoredUnderCodesNamesAndWhatTheyBeginWith() {
        assertThat(IdentityKeys.keys(customer("深圳市华强科技有限公司", new Identifiers(USCC, null, null, null, "www.huaqiang.com"),
                "华强集团", "Huaqiang Tech"), "CN-440300")).containsExactly("begin:huajia", "begin:huaqia", "core:huaqiangtech",
                "core:华强科技", "domain:huaqiang.com", "group:华强集团", "name:huaqiang tech", "name:深圳华强科技#有限", "pair:华强",
                "pinyin:huajiang", "pinyin:huaqiang", "uscc:" + USCC);
    }

    @Test
    void whatHundredsBeginWithIsNoKey() {
        assertThat(IdentityKeys.keys(Customer.named("中国铁建", null), null)).containsExactly("begin:tiejia",
                "core:中国铁建", "name:中国铁建", "pair:国铁", "pair:铁建", "pinyin:zhongguotiejian");
        assertThat(IdentityKeys.keys(Customer.named("Siemens AG", null), null)).containsExactly("begin:siemen",
                "core:siemens", "end:mens", "name:siemens#ag", "pinyin:siemens", "word:siemens");
    }

    @Test
    void aCustomerIsLockedByWhatCouldMakeTwoOne() {
        assertThat(IdentityKeys.lockKeys(customer("深圳市长安科技有限公司", Identifiers.uscc(USCC), "长安集团"), "CN-440300"))
                .containsExactly("name:深圳长安科技#有限", "near:changa|CN-440300", "near:zhanga|CN-440300",
                        "office:长安科技|长安集团", "uscc:" + USCC);
        assertThat(IdentityKeys.lockKeys(Customer.named("Acme Ltd", null), null)).containsExactly("name:acme#ltd");
    }

    @Test
    void noKeyIsLongAndLongNamesStayDistinct() {
        String longName = "华强".repeat(100);
        SortedSet<String> keys = IdentityKeys.lockKeys(Customer.named(longName + "甲", null), null);
        assertThat(keys).allMatch(key -> key.length() <= IdentityKeys.LONGEST);
        assertThat(keys).isNotEqualTo(IdentityKeys.lockKeys(Customer.named(longName + "乙", null), null));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void allThatMatchShareAKeyAtAnyThresholds(long seed) {
        assertThat(escapes(seed, INDEX, "")).isEmpty();
        assertThat(escapes(seed, LOCKS, "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"uscc", "lei", "vat", "duns", "name", "domain", "near", "office"})
    void theSearchFindsAnEscapeWhereALockKeyIsDropped(String kind) {
        assertThat(escapes(1, LOCKS, kind)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"uscc", "name|core"})
    void theSearchFindsAnEscapeWhereAnIndexKeyIsDropped(String kind) {
        assertThat(escapes(1, INDEX, kind)).isNotEmpty();
    }

    @Test
    void theSearchMeetsEveryStrengthOnEveryEvidence() {
        TreeMap<String, Integer> met = new TreeMap<>();
        Respellings respellings = new Respellings(1);
        IdentityMatcher matcher = new IdentityMatcher(Thresholds.DEFAULT);
        for (int i = 0; i < PAIRS; i++) {
            List<Respellings.Written> pair = respellings.pair();
            matcher.match(pair.get(0).customer(), pair.get(0).city(), pair.get(1).customer(), pair.get(1).city())
                    .ifPresent(match -> met.merge(match.strength() + " " + match.on(), 1, Integer::sum));
        }
        assertThat(met.keySet()).contains("CERTAIN [uscc]", "CERTAIN [lei]", "CERTAIN [vat]", "CERTAIN [duns]",
                "CERTAIN [name]", "CERTAIN [group, name]", "STRONG [alias]", "STRONG [name]", "STRONG [domain, name]",
                "PROBABLE [name]", "PROBABLE [domain]", "PROBABLE [group]");
    }

    /** Pairs that match CERTAIN or STRONG and share no key, keys of some kinds being dropped. */
    private static Set<String> escapes(long seed, BiFunction<Customer, String, SortedSet<String>> keys, String dropped) {
        IdentityMatcher lenient = new IdentityMatcher(new Thresholds(new BigDecimal("0.50"), new BigDecimal("0.50")));
        Respellings respellings = new Respellings(seed);
        Set<String> escapes = new TreeSet<>();
        for (int i = 0; i < PAIRS; i++) {
            List<Respellings.Written> pair = respellings.pair();
            Respellings.Written a = pair.get(0);
            Respellings.Written b = pair.get(1);
            boolean same = lenient.match(a.customer(), a.city(), b.customer(), b.city()).filter(Match::sameCustomer).isPresent();
            if (same) {
                SortedSet<String> shared = new TreeSet<>(keys.apply(a.customer(), a.city()));
                shared.retainAll(keys.apply(b.customer(), b.city()));
                shared.removeIf(key -> key.matches("(" + dropped + "):.*"));
                if (shared.isEmpty()) {
                    escapes.add(a + " / " + b);
                }
            }
        }
        return escapes;
    }
}
