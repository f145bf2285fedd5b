package dev.umpire.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.umpire.casefile.Customer;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Full names of place, brand, trade and form, generated: whatever somebody writes beside one, it is found, and a number or
 * a direction within one is never passed over.
 */
class NoiseTest {

    private static final String CITY = "CN-440300";
    private static final int NAMES = 400;

    private static final Map<String, UnaryOperator<String>> NOISE = new TreeMap<>(Map.ofEntries(
            Map.entry("a digit behind", name -> name + "1"), Map.entry("a letter behind", name -> name + " B"),
            Map.entry("a full-width sign behind", name -> name + "．１"), Map.entry("a star in front", name -> "★ " + name),
            Map.entry("a digit in front", name -> "2 " + name), Map.entry("a Chinese note behind", name -> name + "(新)"),
            Map.entry("a Latin note behind", name -> name + " (old)"), Map.entry("a note in front", name -> "【重点】" + name),
            Map.entry("two notes", name -> "[VIP]" + name + "（勿动）"), Map.entry("a remark", name -> name + " - duplicate"),
            Map.entry("a department", name -> name + (latin(name) ? " IT Department" : "信息部")),
            Map.entry("an office", name -> name + (latin(name) ? " Berlin Office" : "北京办事处")),
            Map.entry("blank entities", name -> name.replace(" ", "&nbsp;") + "&nbsp;"),
            Map.entry("numbered entities", name -> "&#" + (int) name.charAt(0) + ";" + name.substring(1)),
            Map.entry("hexadecimal entities", name -> "&#x%X;".formatted((int) name.charAt(0)) + name.substring(1)),
            Map.entry("a form in front", name -> (latin(name) ? "Ltd " : "有限公司") + name),
            Map.entry("the other language behind", name -> name + (latin(name) ? " 金顶软件有限公司" : " Goldpeak Software Co., Ltd.")),
            Map.entry("the other language in front", name -> (latin(name) ? "金顶软件有限公司 " : "Goldpeak Software Co., Ltd. ") + name),
            Map.entry("the other language in brackets", name -> name + (latin(name) ? "(金顶软件有限公司)" : "(Goldpeak Software Ltd)")),
            Map.entry("full width", NoiseTest::wide)));

    private static final List<List<String>> CHINESE_TELLING = List.of(List.of("第一", "第二"), List.of("第十九", "第二十九"),
            List.of("第廿", "第廿一"), List.of("二〇", "二一"), List.of("两", "三"), List.of("3", "4"), List.of("３号", "４号"), List.of("甲", "乙"),
            List.of("A", "B"), List.of("东", "西"), List.of("南", "北"), List.of("华东", "华南"), List.of("大", "小"), List.of("上", "下"),
            List.of("新", "老"), List.of("内", "外"), List.of("左", "右"), List.of("长安", "虎门"), List.of("12", "1-2"));

    private static final List<List<String>> LATIN_TELLING = List.of(List.of("1", "2"), List.of("II", "III"), List.of("Ⅱ", "Ⅲ"),
            List.of("First", "Second"), List.of("1st", "2nd"), List.of("Thirteenth", "Thirtieth"), List.of("A", "B"),
            List.of("North", "South"), List.of("Northeast", "Northwest"), List.of("East", "West"), List.of("Upper", "Lower"),
            List.of("New", "Old"), List.of("Chad", "China"), List.of("Iran", "Iraq"), List.of("Hebei", "Hubei"),
            List.of("Simulation", "Stimulation"), List.of("Alpha", "Alfa"), List.of("Import", "Export"), List.of("1 2", "12"),
            List.of("1.5", "15"));

    private final IdentityMatcher matcher = new IdentityMatcher(Thresholds.DEFAULT);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverStandsBesideAFullNameItIsFound(long seed) {
        Set<String> escaped = new TreeSet<>();
        Names names = new Names(seed);
        for (int i = 0; i < NAMES; i++) {
            Names.Parts parts = names.next();
            NOISE.forEach((noise, applied) -> {
                Customer plain = Customer.named(parts.written(), null);
                Customer noisy = Customer.named(applied.apply(parts.written()), null);
                boolean found = matcher.match(plain, CITY, noisy, CITY).isPresent()
                        && matcher.match(noisy, null, plain, CITY).isPresent()
                        && IdentityKeys.meet(plain, CITY, noisy, CITY);
                if (!found) {
                    escaped.add(noise + ": " + plain.name() + " / " + noisy.name());
                }
            });
        }
        assertThat(escaped).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void twoNoisesOverOneNameFindEachOther(long seed) {
        Set<String> escaped = new TreeSet<>();
        Names names = new Names(seed);
        for (int i = 0; i < NAMES / 4; i++) {
            String name = names.next().written();
            NOISE.forEach((noise, one) -> NOISE.forEach((otherNoise, other) -> {
                Customer a = Customer.named(one.apply(name), null);
                Customer b = Customer.named(other.apply(name), null);
                if (matcher.match(a, CITY, b, CITY).isEmpty()
                        || !IdentityKeys.meet(a, CITY, b, CITY)) {
                    escaped.add(noise + " / " + otherNoise + ": " + a.name() + " / " + b.name());
                }
            }));
        }
        assertThat(escaped).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void numbersOrdinalsDirectionsAndWordsTellCompaniesApart(long seed) {
        Set<String> mistaken = new TreeSet<>();
        Names names = new Names(seed);
        for (int i = 0; i < NAMES; i++) {
            Names.Parts parts = names.next();
            for (List<String> telling : parts.latin() ? LATIN_TELLING : CHINESE_TELLING) {
                for (int place = 0; place < Names.Parts.PLACES; place++) {
                    Customer one = Customer.named(parts.with(telling.get(0), place), null);
                    Customer other = Customer.named(parts.with(telling.get(1), place), null);
                    if (matcher.match(one, CITY, other, CITY).filter(Match::sameCustomer).isPresent()) {
                        mistaken.add(one.name() + " / " + other.name());
                    }
                }
            }
        }
        assertThat(mistaken).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aShortNameWithinAFullOneIsFound(long seed) {
        Set<String> escaped = new TreeSet<>();
        Names names = new Names(seed);
        for (int i = 0; i < NAMES; i++) {
            Names.Parts parts = names.next();
            Customer full = Customer.named(parts.written(), null);
            for (String shortName : parts.latin() ? parts.longWordsOfTheBrand() : parts.piecesOfTheBrand()) {
                Customer known = Customer.named(shortName, null);
                boolean found = matcher.match(known, CITY, full, CITY).isPresent()
                        && IdentityKeys.meet(known, CITY, full, CITY);
                if (!found) {
                    escaped.add(shortName + " / " + full.name());
                }
            }
        }
        assertThat(escaped).isEmpty();
    }

    @Test
    void matchingIsSymmetricWhateverTheNoise() {
        Names names = new Names(5);
        List<UnaryOperator<String>> noise = List.copyOf(NOISE.values());
        Random random = new Random(5);
        for (int i = 0; i < 4_000; i++) {
            String name = names.next().written();
            Customer a = Customer.named(noise.get(random.nextInt(noise.size())).apply(name), null);
            Customer b = Customer.named(noise.get(random.nextInt(noise.size())).apply(random.nextInt(4) == 0 ? names.next().written() : name), null);
            assertThat(matcher.match(a, CITY, b, CITY)).as(a.name() + " / " + b.name()).isEqualTo(matcher.match(b, CITY, a, CITY));
        }
    }

    private static boolean latin(String name) {
        return name.chars().allMatch(sign -> sign < 0x2000);
    }

    private static String wide(String name) {
        StringBuilder wide = new StringBuilder();
        name.chars().forEach(sign -> wide.append((char) (sign > 0x20 && sign < 0x7F ? sign + 0xFEE0 : sign)));
        return wide.toString();
    }
}
