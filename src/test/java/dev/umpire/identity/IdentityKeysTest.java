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
    private static final IdentityMatcher LENIENT = new IdentityMatcher(new Thresholds(new BigDecimal("0.50"), new BigDecimal("0.50")));
    private static final BiFunction<Customer, String, SortedSet<String>> INDEX = IdentityKeys::stored;
    private static final BiFunction<Customer, String, SortedSet<String>> LOCKS = IdentityKeys::lockKeys;

    @Test
    void aCustomerIsStoredUnderCodesNamesAndSeveralCharactersTogether() {
        assertThat(IdentityKeys.stored(customer("深圳市华强科技有限公司", new Identifiers(USCC, null, null, null, "www.huaqiang.com"),
                "华强集团", "Huaqiang Tech"), "CN-440300")).containsExactly("alike:华强|科技||zh|CN-440300",
                "begin:华强科技", "core:huaqiangtech", "core:华强科技", "domain:huaqiang.com", "group:华强集团",
                "head:华强", "head:华强|CN-440300", "name:huaqiang tech", "name:深圳华强科技#有限", "office:华强科技|华强集团", "part:华强科",
                "site:huajiang|technology||huaqiang.com", "site:huaqiang|technology||huaqiang.com", "sound:huajiang",
                "sound:huajiang|CN-440300", "sound:huaqiang",
                "sound:huaqiang|CN-440300", "uscc:" + USCC);
    }

    @Test
    void aNameInLatinLettersIsStoredUnderItsWordsAndConsonants() {
        assertThat(IdentityKeys.stored(Customer.named("Siemens AG", null), null)).containsExactly("bones:mns", "bones:smn",
                "bones:smns", "bones:sms", "bones:sns", "core:siemens", "name:siemens#ag", "sound:siemens", "word:siemens");
    }

    @Test
    void theMostTellingIsSoughtFirst() {
        assertThat(IdentityKeys.sought(Customer.named("深圳市奥特佳科技有限公司", null), "CN-440300")).extracting(SoughtKey::key)
                .containsExactly("name:深圳奥特佳科技#有限", "alike:奥特佳|科技||zh|CN-440300", "core:奥特佳科技", "head:奥特佳|CN-440300", "head:奥特佳",
                        "short:奥特", "short:奥特佳", "short:奥特佳科", "short:奥特佳科技", "short:特佳科", "short:特佳科技", "slip:奥特佳|科技",
                        "begin:奥特佳科", "part:奥特佳", "part:特佳科", "sound:aotejia|CN-440300", "sound:aotejia", "head:奥特|CN-440300",
                        "core:特佳科技");
    }

    @Test
    void aCustomerIsLockedByWhatCouldMakeTwoOne() {
        assertThat(IdentityKeys.lockKeys(customer("深圳市长安科技有限公司", Identifiers.uscc(USCC), "长安集团"), "CN-440300"))
                .containsExactly("alike:长安|科技||zh|CN-440300", "name:深圳长安科技#有限",
                        "office:长安科技|长安集团", "uscc:" + USCC);
        assertThat(IdentityKeys.lockKeys(Customer.named("Acme Ltd", null), null)).containsExactly("name:acme#ltd");
    }

    @Test
    void noKeyIsLongAndLongNamesStayDistinct() {
        String longName = "华强".repeat(100);
        SortedSet<String> keys = IdentityKeys.lockKeys(Customer.named(longName + "甲", null), null);
        assertThat(keys).allMatch(key -> key.length() <= KeyText.LONGEST);
        assertThat(keys).isNotEqualTo(IdentityKeys.lockKeys(Customer.named(longName + "乙", null), null));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void allThatMatchShareAKeyAtAnyThresholds(long seed) {
        assertThat(escapes(seed, INDEX, "")).isEmpty();
        assertThat(escapes(seed, LOCKS, "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"uscc", "lei", "vat", "duns", "name", "site", "alike", "letters", "office"})
    void theSearchFindsAnEscapeWhereALockKeyIsDropped(String kind) {
        assertThat(escapes(1, LOCKS, kind)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"uscc", "name|alike|site|head|core|sound|word|words|short|begin|part"})
    void theSearchFindsAnEscapeWhereAnIndexKeyIsDropped(String kind) {
        assertThat(escapes(1, INDEX, kind)).isNotEmpty();
    }

    /** A code or a full name in common is enough, and a name in common within one group, of which either may be a branch. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void twoShareALockOnlyIfTheyCanBeOne(long seed) {
        Respellings respellings = new Respellings(seed);
        Set<String> needless = new TreeSet<>();
        int sharing = 0;
        for (int i = 0; i < PAIRS; i++) {
            List<Respellings.Written> pair = respellings.pair();
            SortedSet<String> shared = new TreeSet<>(IdentityKeys.lockKeys(pair.get(0).customer(), pair.get(0).city()));
            shared.retainAll(IdentityKeys.lockKeys(pair.get(1).customer(), pair.get(1).city()));
            if (!shared.isEmpty()) {
                sharing++;
                if (shared.stream().noneMatch(key -> key.matches("(uscc|lei|vat|duns|name|office):.*")) && !canBeOne(pair.get(0).customer(), pair.get(1).customer())) {
                    needless.add(shared + " " + pair);
                }
            }
        }
        assertThat(needless).isEmpty();
        assertThat(sharing).isGreaterThan(PAIRS / 100);
    }

    /**
     * If they were in one city, and no code said otherwise. Two of other legal forms or places cannot, but a third, that is
     * written without, can be either.
     */
    private static boolean canBeOne(Customer one, Customer other) {
        CompanyName name = CompanyName.of(one.name());
        CompanyName otherName = CompanyName.of(other.name());
        boolean bothSay = !name.kind().isEmpty() && !otherName.kind().isEmpty() && !name.kind().equals(otherName.kind())
                || name.location().contradicts(otherName.location()) || name.aside().otherBranch(otherName.aside());
        return bothSay || LENIENT.match(withoutCodes(one), "C", withoutCodes(other), "C").filter(Match::sameCustomer).isPresent();
    }

    private static Customer withoutCodes(Customer c) {
        return new Customer(c.name(), c.aliases(), new Identifiers(null, null, null, null, c.identifiers().domain()), null, null, null, null,
                null, c.group());
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
        Respellings respellings = new Respellings(seed);
        Set<String> escapes = new TreeSet<>();
        for (int i = 0; i < PAIRS; i++) {
            List<Respellings.Written> pair = respellings.pair();
            Respellings.Written a = pair.get(0);
            Respellings.Written b = pair.get(1);
            boolean same = LENIENT.match(a.customer(), a.city(), b.customer(), b.city()).filter(Match::sameCustomer).isPresent();
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
