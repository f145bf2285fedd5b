package dev.umpire.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.umpire.casefile.Customer;
import dev.umpire.casefile.Identifiers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pairs of names without any identifier, in one city and without a city. The discriminating cases are those of which
 * one column changes and the other does not. This table is also the one that docs/reference/identity.md explains.
 */
class NamePairsTest {

    /** Heads that are like one another in no place of their own: such a pair is judged only if another key brings it up. */
    private static final String SOUND_ONLY = "招商银行";

    private final IdentityMatcher matcher = new IdentityMatcher(Thresholds.DEFAULT);

    @ParameterizedTest(name = "{0} / {1}: {2} in one city, {3} without")
    @CsvSource(delimiter = '|', textBlock = """
            # one name, written differently
            深圳市华强科技有限公司 | 深圳市华强科技有限公司 | CERTAIN 1.00 | PROBABLE 1.00
            深圳市华强科技有限公司 | 深圳华强科技有限公司 | CERTAIN 1.00 | PROBABLE 1.00
            深圳市华强科技有限公司 | 深圳市華強科技有限公司 | CERTAIN 1.00 | PROBABLE 1.00
            深圳市华强科技有限公司 | 深圳市华强科技有限责任公司 | CERTAIN 1.00 | PROBABLE 1.00
            深圳市华强科技有限公司 | '  深圳市 华强科技有限公司 ' | CERTAIN 1.00 | PROBABLE 1.00
            台達電子(股)公司 | 台达电子股份有限公司 | CERTAIN 1.00 | PROBABLE 1.00
            臺達電子股份有限公司 | 台达电子股份有限公司 | CERTAIN 1.00 | PROBABLE 1.00
            恆大集團有限公司 | 恒大集团有限公司 | CERTAIN 1.00 | PROBABLE 1.00
            ABC科技有限公司 | abc科技有限公司 | CERTAIN 1.00 | PROBABLE 1.00
            Acme Ltd | ACME Limited | CERTAIN 1.00 | PROBABLE 1.00
            Acme Co., Ltd. | Acme Co.,Ltd | CERTAIN 1.00 | PROBABLE 1.00
            Acme S.A. | Acme SA | CERTAIN 1.00 | PROBABLE 1.00
            Müller GmbH | Muller GmbH | CERTAIN 1.00 | PROBABLE 1.00
            Johnson & Johnson Inc. | Johnson and Johnson, Inc | CERTAIN 1.00 | PROBABLE 1.00
            L'Oréal SA | LOREAL S.A. | CERTAIN 1.00 | PROBABLE 1.00
            # the same parts, not the same full name
            深圳市华强科技有限公司 | 华强科技(深圳)有限公司 | STRONG 1.00 | PROBABLE 1.00
            深圳市华强科技有限公司 | 深圳市南山区华强科技有限公司 | STRONG 1.00 | PROBABLE 1.00
            广东省深圳市华强科技有限公司 | 深圳华强科技有限公司 | STRONG 1.00 | PROBABLE 1.00
            深圳市华强科技有限公司 | 华强科技 | STRONG 1.00 | PROBABLE 1.00
            深圳市华强有限公司 | 深圳华强 | STRONG 1.00 | PROBABLE 1.00
            Huawei Technologies Ltd | Huawei Technology Ltd | STRONG 1.00 | PROBABLE 1.00
            Shenzhen Huaqiang Technology | Huaqiang Technology (Shenzhen) Ltd | STRONG 1.00 | PROBABLE 1.00
            Microsoft Corp | Microsft Corp | STRONG 0.93 | PROBABLE 0.93
            # Chinese against Latin: others of the city may sound alike
            深圳市华强科技有限公司 | Shenzhen Huaqiang Technology Co., Ltd. | PROBABLE 1.00 | PROBABLE 1.00
            华为技术有限公司 | Huawei Technologies Co., Ltd. | PROBABLE 1.00 | PROBABLE 1.00
            华强科技股份有限公司 | Huaqiang Technology Co., Ltd. | PROBABLE 1.00 | PROBABLE 1.00
            重庆长安汽车股份有限公司 | Chongqing Changan Automobile Co., Ltd. | PROBABLE 1.00 | PROBABLE 1.00
            重庆长安汽车股份有限公司 | Chongqing Chang An Automobile | PROBABLE 1.00 | PROBABLE 1.00
            厦门建发集团有限公司 | Xiamen Jianfa Group | PROBABLE 1.00 | PROBABLE 1.00
            西安隆基有限公司 | Xi'an Longji Ltd | PROBABLE 1.00 | PROBABLE 1.00
            北京绿盟科技 | Beijing Lumeng Technology | PROBABLE 1.00 | PROBABLE 1.00
            深圳市华强科技有限公司 | Shenzhen Huaqiang | PROBABLE 0.90 | PROBABLE 0.90
            深圳市华强科技有限公司 | Guangzhou Huaqiang Technology | PROBABLE 0.88 | PROBABLE 0.88
            深圳市华强科技有限公司 | Shenzhen Huawei Technology | none | none
            # a short name alone is never enough
            深圳市华强科技有限公司 | 华强 | PROBABLE 0.90 | PROBABLE 0.90
            中国铁建股份有限公司 | 中国铁建重工集团股份有限公司 | PROBABLE 0.90 | PROBABLE 0.90
            中国铁建 | 中国铁建重工 | PROBABLE 0.90 | PROBABLE 0.90
            东方有限公司 | 东方财富有限公司 | PROBABLE 0.82 | PROBABLE 0.82
            Siemens AG | Siemens Energy AG | PROBABLE 0.90 | PROBABLE 0.90
            Siemens AG | Siemens Healthineers AG | PROBABLE 0.82 | PROBABLE 0.82
            Sage Ltd | Sagemcom Ltd | none | none
            # another place
            北京华强科技有限公司 | 上海华强科技有限公司 | PROBABLE 0.88 | PROBABLE 0.88
            苏州华强科技有限公司 | 宿州华强科技有限公司 | PROBABLE 0.88 | PROBABLE 0.88
            苏州华强科技有限公司 | Suzhou Huaqiang Technology | PROBABLE 1.00 | PROBABLE 1.00
            金蝶软件(中国)有限公司 | 金蝶软件有限公司 | PROBABLE 0.88 | PROBABLE 0.88
            北京华强 | 上海华强科技 | none | none
            # another legal form
            华强科技有限公司 | 华强科技股份有限公司 | PROBABLE 0.90 | PROBABLE 0.90
            Acme Ltd | Acme PLC | PROBABLE 0.90 | PROBABLE 0.90
            Acme GmbH | Acme AG | PROBABLE 0.90 | PROBABLE 0.90
            Acme Ltd | Acme | STRONG 1.00 | PROBABLE 1.00
            # another trade
            用友网络科技股份有限公司 | 用友软件股份有限公司 | PROBABLE 0.85 | PROBABLE 0.85
            Acme Trading Ltd | Acme Logistics Ltd | PROBABLE 0.85 | PROBABLE 0.85
            # the same sound
            金达贸易有限公司 | 锦达贸易有限公司 | PROBABLE 0.85 | PROBABLE 0.85
            # a slip of the pen
            Siemens AG | Seimens AG | PROBABLE 0.84 | PROBABLE 0.84
            招商银行 | Zheshang Bank | PROBABLE 0.81 | PROBABLE 0.81
            # not the same at all
            招商银行股份有限公司 | 浙商银行股份有限公司 | none | none
            移为通信 | 移远通信 | none | none
            上海移为通信技术股份有限公司 | 上海移远通信技术股份有限公司 | none | none
            北京银行 | 上海银行 | none | none
            中国银行 | 中国电子 | none | none
            中国移动通信集团有限公司 | 中国联合网络通信集团有限公司 | none | none
            阿里巴巴 | 巴巴 | none | none
            General Motors | General Electric | none | none
            Shanghai Electric | Shanghai Bank | none | none
            Bank of China | Bank of Communications | none | none
            ... | !!! | none | none
            """)
    void eachPairHasItsStrengthInOneCityAndWithout(String one, String other, String inOneCity, String without) {
        Customer a = Customer.named(one, null);
        Customer b = Customer.named(other, null);
        assertThat(shown(matcher, a, "CN-440300", b, "CN-440300")).isEqualTo(inOneCity);
        assertThat(shown(matcher, b, "CN-440300", a, "CN-440300")).as("the other way round").isEqualTo(inOneCity);
        assertThat(shown(matcher, a, "CN-440300", b, "CN-310000")).as("in two cities").isEqualTo(without);
        assertThat(shown(matcher, a, null, b, null)).as("null equals none").isEqualTo(without);
        boolean shareAKey = IdentityKeys.meet(a, null, b, null);
        assertThat(shareAKey || without.equals("none") || one.equals(SOUND_ONLY)).as("found by a key").isTrue();
    }

    @Test
    void thePairsOfTheReferenceAreAsItSays() throws IOException {
        Pattern row = Pattern.compile("\\| (.+) \\| (.+) \\| (CERTAIN|STRONG|PROBABLE|none) \\| (none|PROBABLE .*) \\|");
        List<Matcher> rows = Files.readAllLines(Path.of("docs/reference/identity.md")).stream().map(row::matcher)
                .filter(Matcher::matches).toList();
        assertThat(rows).hasSize(15);
        for (Matcher pair : rows) {
            Customer a = Customer.named(pair.group(1), null);
            Customer b = Customer.named(pair.group(2), null);
            assertThat(shown(matcher, a, "C", b, "C").split(" ")[0]).as(pair.group()).isEqualTo(pair.group(3));
            assertThat(shown(matcher, a, null, b, null)).as(pair.group()).isEqualTo(pair.group(4));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200B", "()", "(深圳)", "有限公司", "分公司", "公司分公司", "Ltd", "Branch", "Shenzhen", "深圳市",
            "深圳市分公司", "科技", "中国", "The", "&", "\uD840\uDC00公司", "\uD840", "ООО Ромашка", "株式会社"})
    void anyTextIsANameAndIsLikeItself(String odd) {
        Customer a = Customer.named(odd, null);
        boolean says = !CompanyName.of(odd).full().isEmpty();
        assertThat(shown(matcher, a, "C", a, "C").startsWith("CERTAIN")).isEqualTo(says);
        assertThat(IdentityKeys.lockKeys(a, "C").isEmpty()).isEqualTo(!says);
    }

    @Test
    void hugeNamesAreComparedInTime() {
        Customer a = Customer.named("Acme " + "x".repeat(100_000), null);
        Customer b = Customer.named("长".repeat(20_000) + "a".repeat(50_000), null);
        assertTimeout(Duration.ofSeconds(5), () -> matcher.match(a, "C", b, "C"));
        assertTimeout(Duration.ofSeconds(5), () -> IdentifierCheck.problems(
                new Identifiers("9".repeat(100_000), null, null, null, "a.".repeat(50_000))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"()!", "(a)", "(", ")", "信息", "重点客户", "&amp;", "有限公司", "ltd ", "深圳市", "华a", "a ", "第一有限公司"})
    void hugeNamesOfOnePieceAreReadInTime(String piece) {
        Customer a = Customer.named("Acme" + piece.repeat(60_000 / piece.length()) + "x", null);
        assertTimeout(Duration.ofSeconds(5), () -> {
            PreparedCustomer prepared = PreparedCustomer.of(a, "C");
            prepared.storedKeys();
            prepared.soughtKeys();
        });
    }

    @Test
    void whatCannotBeSeenIsNoPartOfAName() {
        assertThat(CompanyName.of("Ac\u200Bme\u00AD Ltd").full()).isEqualTo("acme#ltd");
    }

    private static String shown(IdentityMatcher matcher, Customer a, String cityA, Customer b, String cityB) {
        return matcher.match(a, cityA, b, cityB).map(match -> match.strength() + " " + match.score()).orElse("none");
    }
}
