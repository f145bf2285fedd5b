package dev.umpire.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.umpire.casefile.Identifiers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierCheckTest {

    @ParameterizedTest
    @CsvSource({"914403001922038216, 914403001922038216", "' 9144 0300-1922.038216', 914403001922038216",
            "9144030071526726xg, 9144030071526726XG", "９１４４０３００１９２２０３８２１６, 914403001922038216"})
    void aUsccIsEvenedOutAndChecked(String written, String even) {
        assertThat(IdentifierCheck.normalise(Identifiers.uscc(written)).uscc()).isEqualTo(even);
        assertThat(IdentifierCheck.problems(Identifiers.uscc(written))).isEmpty();
    }

    @Test
    void anyOtherCheckCharacterIsRefused() {
        String body = "91440300192203821";
        for (char last : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
            assertThat(IdentifierCheck.problems(Identifiers.uscc(body + last)).isEmpty())
                    .as(body + last).isEqualTo(Codes.uscc(body).equals(body + last));
        }
    }

    @Test
    void aProblemNamesTheFieldTheValueAndWhatMayHelp() {
        assertThat(IdentifierCheck.problems(Identifiers.uscc("9144 03001922038261"))).containsExactly(
                new InvalidIdentifier("uscc", "9144 03001922038261", "The uscc (9144 03001922038261) fails the check digit "
                        + "of GB 32100-2015. Maybe two characters were swapped."));
        assertThat(IdentifierCheck.problems(Identifiers.uscc("91440300192203821"))).extracting(InvalidIdentifier::detail)
                .containsExactly("The uscc (91440300192203821) has 17 characters, not 18. "
                        + "Maybe a character was lost or doubled.");
        assertThat(IdentifierCheck.problems(Identifiers.uscc("9144O3001922038216"))).extracting(InvalidIdentifier::detail)
                .containsExactly("The uscc (9144O3001922038216) contains O, which no such code does. "
                        + "Maybe a digit was meant: 0 for O, 1 for I, 5 for S, 2 for Z.");
    }

    @ParameterizedTest
    @ValueSource(chars = {'I', 'O', 'S', 'V', 'Z'})
    void lettersThatLookLikeDigitsAreInNoUscc(char letter) {
        assertThat(IdentifierCheck.problems(Identifiers.uscc("9144030019220382" + letter + "6"))).hasSize(1);
        assertThat(IdentifierCheck.problems(Identifiers.uscc("91440300192203821" + letter))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"HWUPKR0MPOU8FGXBT394, true", "hwupkr0mpou8fgxbt394, true", "7LTWFZYICNSX8D621K86, true",
            "HWUPKR0MPOU8FGXBT349, false", "HWUPKR0MPOU8FGXBT395, false", "HWUPKR0MPOU8FGXBT39, false",
            "HWUPKR0MPOU8FGXBT3944, false", "HWUPKR0MPOU8FGXBT3A4, false"})
    void anLeiIsChecked(String lei, boolean valid) {
        assertThat(IdentifierCheck.problems(new Identifiers(null, null, lei, null, null)).isEmpty()).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({"123456789, true", "12-345-6789, true", "1234 56789, true", "12345678, false", "1234567890, false",
            "12345678A, false"})
    void aDunsIsNineDigits(String duns, boolean valid) {
        assertThat(IdentifierCheck.problems(new Identifiers(null, duns, null, null, null)).isEmpty()).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({"DE143454214, true", "de 143.454.214, true", "DE143454215, false", "DE14345421, false", "DE043454214, false",
            "FR64443061841, true", "FR65443061841, false", "FRX4443061841, true", "FRO4443061841, false",
            "GB220430231, true", "GB 980 7806 84, true", "GB220430232, false", "GBGD001, true", "GBGD01, false",
            "XI220430231, true", "BE0202.239.951, true", "BE0202239952, false", "CHE-116.281.710 MWST, true",
            "CHE116281710, true", "CHE11628171, false", "ATU12345678, true", "AT12345678, false", "NL004495445B01, true",
            "NL004495445B1, false", "EL123456789, true", "IT00905811006, true", "NO923609016MVA, true", "US12, false",
            "QQ123456, false", "143454214, false", "D, false"})
    void aVatNumberIsCheckedByCountry(String vat, boolean valid) {
        assertThat(IdentifierCheck.problems(new Identifiers(null, null, null, vat, null)).isEmpty()).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({"https://www.huaqiang.com.cn/about?x=1, huaqiang.com.cn", "HUAQIANG.COM, huaqiang.com",
            "mail.shop.huaqiang.co.uk:8080, huaqiang.co.uk", "//a.sap.com/, sap.com", "huaqiang.com., huaqiang.com",
            "' www. huaqiang.com', huaqiang.com", "华强.中国, xn--xkr60z.xn--fiqs8s", "ｈｕａｑｉａｎｇ.com, huaqiang.com", "huaqiang。com, huaqiang.com",
            "shop.github.io, shop.github.io", "www.huaqiang.corp, huaqiang.corp", "shop.huaqiang.web, huaqiang.web",
            "huaqiang.test, huaqiang.test"})
    void aDomainIsCutToWhatWasRegistered(String written, String even) {
        Identifiers identifiers = new Identifiers(null, null, null, null, written);
        assertThat(IdentifierCheck.normalise(identifiers).domain()).isEqualTo(even);
        assertThat(IdentifierCheck.problems(identifiers)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.168.1.1", "info@huaqiang.com", "-x.com", "x-.com", "foo_bar.com", "a..com", ".com", "/", "华强 公司!"})
    void whatIsNoHostNameIsRefused(String written) {
        assertThat(IdentifierCheck.problems(new Identifiers(null, null, null, null, written)))
                .extracting(InvalidIdentifier::field).containsExactly("domain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"com.cn", "localhost", "github.io", "corp", "INTRANET"})
    void aHostNameThatNobodyCanRegisterIsNoProblemAndNoEvidence(String written) {
        Identifiers identifiers = new Identifiers(null, null, null, null, written);
        assertThat(IdentifierCheck.problems(identifiers)).isEmpty();
        assertThat(Domain.ofOneCompany(IdentifierCheck.normalise(identifiers).domain())).isFalse();
    }

    @Test
    void labelsOfAHostHaveSixtyThreeSignsAtMost() {
        assertThat(IdentifierCheck.problems(new Identifiers(null, null, null, null, "a".repeat(63) + ".com"))).isEmpty();
        assertThat(IdentifierCheck.problems(new Identifiers(null, null, null, null, "a".repeat(64) + ".com")))
                .extracting(InvalidIdentifier::detail).containsExactly("The domain (" + "a".repeat(64)
                        + ".com) is no host name. Maybe give it as in example.com.");
    }

    @Test
    void blankIsAbsentAndAbsentIsNoProblem() {
        assertThat(IdentifierCheck.normalise(new Identifiers(" ", "", null, "　", " "))).isEqualTo(Identifiers.NONE);
        assertThat(IdentifierCheck.problems(Identifiers.NONE)).isEmpty();
    }

    @Test
    void allProblemsAreReportedAtOnce() {
        assertThat(IdentifierCheck.problems(new Identifiers("1", "1", "1", "1", "1"))).extracting(InvalidIdentifier::field)
                .isEqualTo(List.of("uscc", "duns", "lei", "vat", "domain"));
    }
}
