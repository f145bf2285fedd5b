package dev.umpire.identity;

import static dev.umpire.identity.Codes.LEI;
import static dev.umpire.identity.Codes.OTHER_LEI;
import static dev.umpire.identity.Codes.OTHER_USCC;
import static dev.umpire.identity.Codes.USCC;
import static dev.umpire.identity.Codes.customer;
import static dev.umpire.identity.Strength.CERTAIN;
import static dev.umpire.identity.Strength.PROBABLE;
import static dev.umpire.identity.Strength.STRONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.umpire.casefile.Customer;
import dev.umpire.casefile.Identifiers;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IdentityMatcherTest {

    private static final String HUAQIANG = "深圳市华强科技有限公司";
    private static final String CITY = "CN-440300";

    private final IdentityMatcher matcher = new IdentityMatcher(Thresholds.DEFAULT);

    private Optional<Match> match(Customer a, Customer b) {
        Optional<Match> there = matcher.match(a, CITY, b, CITY);
        assertThat(matcher.match(b, CITY, a, CITY)).as("the other way round").isEqualTo(there);
        return there;
    }

    private static Match found(Strength strength, String score, String... on) {
        return new Match(strength, List.of(on), new BigDecimal(score));
    }

    private static Customer coded(String name, String uscc, String duns, String lei, String vat) {
        return customer(name, new Identifiers(uscc, duns, lei, vat, null), null);
    }

    private static Customer site(String name, String domain) {
        return customer(name, new Identifiers(null, null, null, null, domain), null);
    }

    @Test
    void oneUsccIsOneCustomerWhateverTheSpelling() {
        assertThat(match(coded(HUAQIANG, USCC, null, null, null), coded("Shenzhen Huaqiang", USCC, null, null, null)))
                .contains(found(CERTAIN, "0.90", "uscc"));
        assertThat(match(coded(HUAQIANG, USCC, null, null, null),
                coded(HUAQIANG, " 9144 0300-1922.0382 1" + USCC.substring(17).toLowerCase(), null, null, null)))
                .contains(found(CERTAIN, "1.00", "uscc"));
    }

    @Test
    void twoUsccAreTwoCustomersThoughNameCityAndSiteAgree() {
        assertThat(match(customer(HUAQIANG, new Identifiers(USCC, null, null, null, "huaqiang.com"), null),
                customer(HUAQIANG, new Identifiers(OTHER_USCC, null, null, null, "huaqiang.com"), null))).isEmpty();
    }

    @Test
    void twoUsccOfOneGroupAreTwoCustomersOfOneGroup() {
        assertThat(match(customer(HUAQIANG, Identifiers.uscc(USCC), "华强"),
                customer(HUAQIANG, Identifiers.uscc(OTHER_USCC), "华强")))
                .hasValueSatisfying(match -> assertThat(match.groupOnly()).isTrue());
    }

    @Test
    void eachKindOfCodeDecides() {
        assertThat(match(coded("A one", null, "123456789", null, null), coded("B two", null, "12-345-6789", null, null)))
                .map(Match::on).contains(List.of("duns"));
        assertThat(match(coded("A one", null, null, LEI, null), coded("B two", null, null, LEI, null)))
                .map(Match::on).contains(List.of("lei"));
        assertThat(match(coded("A one", null, null, null, "DE143454214"), coded("B two", null, null, null, "de 143 454 214")))
                .map(Match::on).contains(List.of("vat"));
        assertThat(match(coded("Acme", null, "123456789", null, null), coded("Acme", null, "123456780", null, null))).isEmpty();
        assertThat(match(coded("Acme", null, null, LEI, null), coded("Acme", null, null, OTHER_LEI, null))).isEmpty();
        assertThat(match(coded("Acme", null, null, null, "DE143454214"), coded("Acme", null, null, null, "DE129274202")))
                .isEmpty();
    }

    @Test
    void theEarlierKindDecidesAndAContradictionBelowItLeavesItProbable() {
        assertThat(match(coded(HUAQIANG, USCC, null, LEI, null), coded(HUAQIANG, USCC, null, OTHER_LEI, null)))
                .contains(found(PROBABLE, "1.00", "uscc"));
        assertThat(match(coded(HUAQIANG, USCC, null, LEI, null), coded(HUAQIANG, OTHER_USCC, null, LEI, null))).isEmpty();
        assertThat(match(coded(HUAQIANG, USCC, "123456789", LEI, null), coded(HUAQIANG, USCC, "123456789", LEI, null)))
                .contains(found(CERTAIN, "1.00", "duns", "lei", "uscc"));
    }

    @Test
    void aKindThatOnlyOneHasDecidesNothing() {
        assertThat(match(coded(HUAQIANG, USCC, null, null, null), coded(HUAQIANG, null, null, LEI, null)))
                .contains(found(CERTAIN, "1.00", "name"));
        assertThat(match(coded("A one", USCC, null, LEI, null), coded("B two", null, null, LEI, null)))
                .map(Match::on).contains(List.of("lei"));
    }

    @Test
    void anInvalidCodeIsNoEvidenceEitherWay() {
        String wrong = USCC.substring(0, 17) + (USCC.endsWith("0") ? "1" : "0");
        assertThat(match(coded("A one", wrong, null, null, null), coded("B two", wrong, null, null, null))).isEmpty();
        assertThat(match(coded(HUAQIANG, wrong, null, null, null), coded(HUAQIANG, USCC, null, null, null)))
                .contains(found(CERTAIN, "1.00", "name"));
    }

    @Test
    void aBranchCountsAsItsHeadOfficeWhereGroupAndNameAgree() {
        Customer office = customer(HUAQIANG, Identifiers.uscc(USCC), "华强集团");
        Match certain = found(CERTAIN, "1.00", "group", "name");
        for (String branch : List.of(HUAQIANG + "北京分公司", HUAQIANG + "分公司", "深圳华强科技有限公司南山分公司")) {
            assertThat(match(office, customer(branch, Identifiers.uscc(OTHER_USCC), "华强集团"))).as(branch).contains(certain);
            assertThat(match(office, customer(branch, null, "华强集团"))).as("without code").contains(certain);
            assertThat(match(office, customer(branch, Identifiers.uscc(OTHER_USCC), "别的"))).as("other group").isEmpty();
            assertThat(match(office, customer(branch, Identifiers.uscc(OTHER_USCC), null))).as("no group").isEmpty();
        }
        assertThat(match(customer(HUAQIANG + "北京分公司", Identifiers.uscc(USCC), "华强集团"),
                customer(HUAQIANG + "上海分公司", Identifiers.uscc(OTHER_USCC), "华强集团"))).contains(certain);
    }

    @Test
    void aSisterCompanyIsNoBranch() {
        Customer office = customer(HUAQIANG, Identifiers.uscc(USCC), "华强集团");
        for (String sister : List.of("华强电子有限公司北京分公司", "上海华强科技有限公司北京分公司", HUAQIANG)) {
            assertThat(match(office, customer(sister, Identifiers.uscc(OTHER_USCC), "华强集团"))).as(sister)
                    .hasValueSatisfying(match -> assertThat(match.groupOnly()).isTrue());
        }
    }

    @Test
    void branchesAreKnownByTheEndingInFourLanguages() {
        for (String branch : List.of("Acme GmbH Zweigniederlassung", "Acme GmbH, Zweigniederlassung Berlin",
                "Acme GmbH succursale de Paris", "Acme GmbH London Branch", "Acme GmbH Beijing Branch")) {
            assertThat(match(coded("Acme GmbH", null, "123456789", null, null), coded(branch, null, "123456780", null, null)))
                    .as("without group").isEmpty();
            assertThat(match(customer("Acme GmbH", new Identifiers(null, "123456789", null, null, null), "Acme"),
                    customer(branch, new Identifiers(null, "123456780", null, null, null), "ACME")))
                    .as(branch).contains(found(CERTAIN, "1.00", "group", "name"));
        }
    }

    @Test
    void anAliasEqualToANameOrAliasIsStrong() {
        Customer renamed = customer("新华技术有限公司", null, null, "深圳华强科技有限公司", "Huaqiang");
        assertThat(match(renamed, Customer.named(HUAQIANG, null))).map(Match::strength).contains(STRONG);
        assertThat(match(renamed, Customer.named(HUAQIANG, null))).map(Match::on).contains(List.of("alias"));
        assertThat(match(renamed, customer("Other Ltd", null, null, "HUAQIANG"))).map(Match::strength).contains(STRONG);
        assertThat(match(renamed, Customer.named("深圳华强电子有限公司", null))).isEmpty();
        assertThat(matcher.match(renamed, null, Customer.named(HUAQIANG, null), CITY)).map(Match::strength).contains(STRONG);
    }

    @Test
    void aLatinAliasDoesNotMakeTwoChineseNamesOneThatOnlySoundTheSame() {
        Customer one = customer("深圳市金达贸易有限公司", null, null, "Shenzhen Jinda Trading Co., Ltd.");
        Customer other = customer("深圳市锦达贸易有限公司", null, null, "Shenzhen Jinda Trading Co., Ltd.");
        assertThat(match(one, other)).map(Match::strength).contains(PROBABLE);
        Customer renamed = customer("新华贸易有限公司", null, null, "Shenzhen Jinda Trading Co., Ltd.");
        assertThat(match(one, renamed)).map(Match::strength).contains(STRONG);
    }

    @Test
    void anAliasWithAnotherPlaceOrFormOrASignIsProbable() {
        Customer renamed = customer("新华技术有限公司", null, null, HUAQIANG);
        assertThat(match(renamed, Customer.named(HUAQIANG + "1", null))).contains(found(PROBABLE, "0.00", "alias"));
        assertThat(match(renamed, Customer.named("华强科技股份有限公司", null))).map(Match::on).contains(List.of("alias"));
        assertThat(match(renamed, Customer.named("华强电子有限公司1", null))).isEmpty();
    }

    @Test
    void theNameInTheOtherLanguageCountsInItsCity() {
        Customer both = Customer.named("青禾软件有限公司 Greencorn Software Ltd", null);
        Customer english = Customer.named("Greencorn Software Limited", null);
        assertThat(match(both, english)).contains(found(STRONG, "1.00", "name"));
        assertThat(matcher.match(both, CITY, english, "CN-310000")).map(Match::strength).contains(PROBABLE);
        assertThat(match(both, Customer.named("青禾软件有限公司", null))).contains(found(CERTAIN, "1.00", "name"));
    }

    @Test
    void twoBranchesWithoutAGroupAreNotOne() {
        assertThat(match(Customer.named(HUAQIANG + "第一分公司", null), Customer.named(HUAQIANG + "第二分公司", null)))
                .contains(found(PROBABLE, "1.00", "name"));
    }

    @Test
    void pinyinIsSupportedByADomainAndNotByACity() {
        Customer english = site("Shenzhen Huaqiang Technology Co., Ltd.", "huaqiang.corp");
        assertThat(match(Customer.named(HUAQIANG, null), english)).contains(found(PROBABLE, "1.00", "name"));
        assertThat(match(site(HUAQIANG, "www.huaqiang.corp"), english)).contains(found(STRONG, "1.00", "domain", "name"));
        assertThat(match(site("华强科技", "localhost"), site("Qinhuai Tea", "localhost"))).isEmpty();
    }

    @Test
    void aDomainSupportsANameAndAloneIsOnlyProbable() {
        Customer a = site("深圳市华强科技有限公司", "https://www.huaqiang.com/about");
        assertThat(matcher.match(a, null, site("华强科技", "shop.huaqiang.com"), null))
                .contains(found(STRONG, "1.00", "domain", "name"));
        assertThat(matcher.match(a, null, site("华强", "huaqiang.com"), null)).contains(found(PROBABLE, "0.90", "domain", "name"));
        assertThat(match(a, site("Qinhuai Tea", "HUAQIANG.COM"))).map(Match::strength).contains(PROBABLE);
        assertThat(match(a, site("Qinhuai Tea", "HUAQIANG.COM"))).map(Match::on).contains(List.of("domain"));
        assertThat(match(a, site("Qinhuai Tea", "huaqiang.com.cn"))).isEmpty();
    }

    @Test
    void aMailHostForEverybodyIsNoEvidence() {
        assertThat(match(site("华强科技", "qq.com"), site("Qinhuai Tea", "mail.qq.com"))).isEmpty();
        assertThat(matcher.match(site("华强科技", "163.com"), null, site("深圳华强科技", "163.com"), null))
                .contains(found(PROBABLE, "1.00", "name"));
    }

    @Test
    void twoDomainsContradictNothing() {
        assertThat(match(site(HUAQIANG, "huaqiang.com"), site(HUAQIANG, "hq.cn"))).contains(found(CERTAIN, "1.00", "name"));
    }

    @Test
    void theGroupAloneIsProbableAndSaysSo() {
        Optional<Match> match = match(customer("新华技术", null, "华强集团"), customer("Qinhuai Tea", null, "華強 集團"));
        assertThat(match).map(Match::groupOnly).contains(true);
        assertThat(match).map(Match::probable).contains(true);
        assertThat(match(customer("新华技术", null, "华强集团"), customer("Qinhuai Tea", null, null))).isEmpty();
    }

    @Test
    void withinAGroupALikeNameDecides() {
        Optional<Match> match = match(customer("华强", null, "华强集团"), customer(HUAQIANG, null, "华强集团"));
        assertThat(match).contains(found(PROBABLE, "0.90", "name"));
        assertThat(match).map(Match::groupOnly).contains(false);
    }

    @Test
    void theThresholdsCountFromTheirOwnValue() {
        Customer a = Customer.named("Microsoft Corp", null);
        Customer b = Customer.named("Microsft Corp", null);                     // scores 0.93
        assertThat(strength("0.93", "0.80", a, b)).contains(STRONG);
        assertThat(strength("0.94", "0.80", a, b)).contains(PROBABLE);
        assertThat(strength("0.94", "0.93", a, b)).contains(PROBABLE);
        assertThat(strength("0.95", "0.94", a, b)).isEmpty();
    }

    private static Optional<Strength> strength(String strong, String probable, Customer a, Customer b) {
        Thresholds thresholds = new Thresholds(new BigDecimal(strong), new BigDecimal(probable));
        return new IdentityMatcher(thresholds).match(a, CITY, b, CITY).map(Match::strength);
    }

    @Test
    void noThresholdMakesAShortNameMoreThanProbable() {
        assertThat(strength("0.10", "0.10", Customer.named("中国铁建", null), Customer.named("中国铁建重工", null)))
                .contains(PROBABLE);
    }

    @Test
    void thresholdsOutOfOrderAreRefused() {
        assertThatThrownBy(() -> new Thresholds(new BigDecimal("0.80"), new BigDecimal("0.81")))
                .hasMessage("The match thresholds (strong 0.80, probable 0.81) are out of order. "
                        + "Maybe set 0 < probable <= strong <= 1.");
        assertThatThrownBy(() -> new Thresholds(new BigDecimal("1.01"), new BigDecimal("0.80")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Thresholds(BigDecimal.ONE, BigDecimal.ONE).strong()).isEqualTo(BigDecimal.ONE);
    }

    @Test
    void aSignThatBelongsToAWordTellsNamesApart() {
        assertThat(strength("C++ Software Ltd", "C# Software Ltd")).isNotIn(CERTAIN, STRONG);
        assertThat(strength("C++ Software Ltd", "C Software Ltd")).isNotIn(CERTAIN, STRONG);
        assertThat(strength("Larkspur+ Media Ltd", "Larkspur Media Ltd")).isNotIn(CERTAIN, STRONG);
        assertThat(strength("C++ Software Ltd", "c++ software limited")).isEqualTo(CERTAIN);
        assertThat(strength("Larkspur+ Media Ltd", "Larkspur Plus Media Ltd")).isEqualTo(CERTAIN);
        assertThat(strength("Larkspur #1 Ltd", "Larkspur 1 Ltd")).isEqualTo(CERTAIN);
    }

    /** In one city; null where nothing is found. */
    private Strength strength(String one, String other) {
        return match(customer(one, null, null), customer(other, null, null)).map(Match::strength).orElse(null);
    }
}
