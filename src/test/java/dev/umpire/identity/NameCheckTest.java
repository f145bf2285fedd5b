package dev.umpire.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.umpire.casefile.Customer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name of which nothing can be compared is refused at the door, and is no evidence if it got in. */
class NameCheckTest {

    private final IdentityMatcher matcher = new IdentityMatcher(Thresholds.DEFAULT);

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "?", "***", "...", "\u200B", "()", "【】", "( )", "&nbsp;", "&#32;", "&amp;nbsp;", "&lt;&gt;",
            "有限公司", "公司", "股份有限公司", "(有限公司)", "有限公司分公司", "分公司", "Ltd", "Co., Ltd.", "GmbH", "S.A.", "GmbH Branch", "Branch",
            "【重点】", "(新)", "客户", "★"})
    void aNameThatSaysNothingIsNone(String written) {
        assertThat(NameCheck.names(written)).isFalse();
        assertThat(NameCheck.fault(written)).contains("has no letter or digit besides legal forms. "
                + "Maybe give the full name, as in the business register.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"华", "3M", "7-11", "360", "华有限公司", "【华强】", "新华", "Ä", "Х", "深圳市", "科技", "Acme", "X Ltd", "&#x6DF1;", "&foo;"})
    void aLetterOrDigitOfItsOwnMakesAName(String written) {
        assertThat(NameCheck.names(written)).isTrue();
        assertThat(CompanyName.of(written).full()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFFFD\uFFFD", "深圳\uFFFD\uFFFD有限公司", "Acme \uFFFD Ltd", "&#xFFFD;海棠"})
    void aNameWithLostSignsIsRefusedWithWhatMayHelp(String written) {
        assertThat(NameCheck.names(written)).isFalse();
        assertThat(NameCheck.fault(written))
                .contains("contains signs that were lost on the way (U+FFFD). Maybe the text is not UTF-8.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "***", "有限公司", "Ltd", "【重点】", "\uFFFD\uFFFD", "&nbsp;", "分公司"})
    void suchANameHasNoKeyAndIsNobodys(String written) {
        Customer nameless = Customer.named(written, null);
        assertThat(IdentityKeys.claimKey(nameless, "CN-440100")).isEmpty();
        assertThat(IdentityKeys.lockKeys(nameless, "CN-440100")).isEmpty();
        assertThat(IdentityKeys.stored(nameless, "CN-440100")).isEmpty();
        assertThat(IdentityKeys.sought(nameless, "CN-440100")).isEmpty();
        for (String other : List.of(written, "?", "公司", "深圳市海棠电子有限公司", "Larkspur Ltd")) {
            assertThat(matcher.match(nameless, "CN-440100", Customer.named(other, null), "CN-440100")).as(other).isEmpty();
        }
    }

    @Test
    void twoNamesThatLostSignsAreLikeAndNotOne() {
        Customer one = Customer.named("深圳\uFFFD\uFFFD海棠科技有限公司", null);
        Customer other = Customer.named("深圳市海棠科技有限公司", null);
        assertThat(matcher.match(one, "C", one, "C")).map(Match::strength).contains(Strength.PROBABLE);
        assertThat(matcher.match(one, "C", other, "C")).map(Match::strength).contains(Strength.PROBABLE);
        assertThat(IdentityKeys.claimKey(one, "C")).isEmpty();
        assertThat(IdentityKeys.meet(one, "C", other, "C")).isTrue();
    }

    @Test
    void aliasesThatSayNothingAreNoEvidence() {
        Customer one = Codes.customer("海棠电子", null, null, "-", "有限公司", "\uFFFD");
        Customer other = Codes.customer("Larkspur", null, null, "?", "公司", "\uFFFD");
        assertThat(matcher.match(one, "C", other, "C")).isEmpty();
    }
}
