package dev.umpire.search;

import com.ibm.icu.text.Transliterator;
import dev.umpire.search.Town.Company;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import net.sourceforge.pinyin4j.PinyinHelper;

/** How somebody else writes the same company down, each in another way; null where the name does not lend itself to it. */
enum Variant {

    SAME((company, chance) -> company.name()),
    PLACE_IN_BRACKETS((company, chance) -> company.brand() + company.trade() + "(深圳)" + company.form()),
    DISTRICT((company, chance) -> "深圳市南山区" + company.brand() + company.trade() + company.form()),
    WITHOUT_PLACE((company, chance) -> company.brand() + company.trade() + company.form()),
    WITHOUT_FORM((company, chance) -> "深圳" + company.brand() + company.trade()),
    TRADITIONAL((company, chance) -> Holder.TRADITIONAL.transliterate(company.name())),
    SHORT_OF_TWO((company, chance) -> company.brand().length() == 2 ? company.brand() : null),
    SHORT_OF_THREE((company, chance) -> company.brand().length() == 3 ? company.brand() : null),
    SHORT_OF_FOUR_AND_MORE((company, chance) -> company.brand().length() > 3 ? company.brand() : null),
    SHORT_WITH_PLACE((company, chance) -> company.brand().length() > 2 ? "深圳" + company.brand() : null),
    SHORT_WITH_TRADE((company, chance) -> company.brand() + company.trade()),
    WITHIN((company, chance) -> company.brand().length() > 3 ? company.brand().substring(1) : null),
    SLIP((company, chance) -> company.brand().length() > 3 ? otherSign(company, chance) + company.trade() + company.form() : null),
    SLIP_IN_THREE((company, chance) -> company.brand().length() == 3 ? otherSign(company, chance) + company.trade() + company.form() : null),
    LEFT_OUT((company, chance) -> company.brand().length() > 3 ? company.place() + changed(company, chance, "") + company.trade() + company.form() : null),
    TWICE((company, chance) -> company.brand().length() > 3 ? company.place() + changed(company, chance, "$1$1") + company.trade() + company.form() : null),
    TURNED_ROUND((company, chance) -> company.brand().length() > 3 ? company.place() + company.brand().replaceFirst("^(.)(.)(.)", "$1$3$2") + company.trade()
            + company.form() : null),
    PINYIN((company, chance) -> "Shenzhen " + pinyin(company.brand()) + english(company.trade())),
    NOTE_BEHIND((company, chance) -> company.name() + "(新)"),
    DEPARTMENT((company, chance) -> company.name() + "信息部"),
    NOTE_BEFORE((company, chance) -> "【重点】" + company.name()),
    BOTH_LANGUAGES((company, chance) -> company.name() + " Shenzhen " + pinyin(company.brand()) + " Co., Ltd.");

    private static final Map<String, String> ENGLISH = Map.of("科技", " Technology Co., Ltd.", "电子", " Electronics Co., Ltd.",
            "软件", " Software Co., Ltd.", "物流", " Logistics Co., Ltd.", "投资", " Investment Co., Ltd.");

    private final BiFunction<Company, Random, String> written;

    Variant(BiFunction<Company, Random, String> written) {
        this.written = written;
    }

    /** The name so written, or null. */
    String of(Company company, Random chance) {
        return written.apply(company, chance);
    }

    private static String otherSign(Company company, Random chance) {
        StringBuilder brand = new StringBuilder(company.brand());
        int at = chance.nextInt(brand.length());
        brand.setCharAt(at, brand.charAt(at) == '鹭' ? '麒' : '鹭');
        return company.place() + brand;
    }

    /** The brand with one of its signs made what is said. */
    private static String changed(Company company, Random chance, String into) {
        return company.brand().replaceFirst("(?<=^.{%d})(.)".formatted(chance.nextInt(company.brand().length())), into);
    }

    private static String pinyin(String chinese) {
        StringBuilder letters = new StringBuilder();
        chinese.chars().forEach(sign -> letters.append(PinyinHelper.toHanyuPinyinStringArray((char) sign)[0].replaceAll("[0-9:]", "").replace("u:", "u")));
        return Character.toUpperCase(letters.charAt(0)) + letters.substring(1);
    }

    /** A trade of which nobody knows the translation is left out, as people do. */
    private static String english(String trade) {
        return ENGLISH.getOrDefault(trade, " Co., Ltd.");
    }

    private static final class Holder {
        static final Transliterator TRADITIONAL = Transliterator.getInstance("Simplified-Traditional");
    }
}
