package dev.umpire.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Legal forms of names: at the end, where they belong, or in front or in the middle, where noise is around. The longest
 * is taken first. Spellings of one form are one kind; different kinds are different companies.
 */
final class LegalForms {

    /** What was found: its kind, where in the name it begins, and where what follows it begins. */
    record FoundForm(String kind, int from, int to) {

        /** Whether it is short for a form, as names in short have it: 太和股份. */
        boolean inShort() {
            return kind.equals(SHORT_FOR_STOCK) && to - from == SHORT_FOR_STOCK.length();
        }
    }

    /** No kind: 公司 alone may be short for any. */
    static final String UNKNOWN = "";

    /** Stands before the kind, in texts that have the kind for the form. */
    static final String MARK = "#";

    /** Short for a form in a short name: in the middle of a name it is no form. */
    private static final String SHORT_FOR_STOCK = "股份";

    private static final Map<String, String> CHINESE = longestFirst(Map.of(
            "有限", "有限公司,有限责任公司,私人有限公司,有限会社",
            "股份", "股份有限公司,股份公司," + SHORT_FOR_STOCK,
            "合伙", "合伙企业,有限合伙企业,合伙企业有限合伙,有限合伙",
            "普通合伙", "普通合伙企业,合伙企业普通合伙,合伙企业特殊普通合伙,特殊普通合伙,普通合伙",
            "株式会社", "株式会社",
            UNKNOWN, "公司"));

    private static final Map<String, String> LATIN = longestFirst(Map.ofEntries(
            Map.entry("ltd", "co ltd,company ltd,company limited,co limited,ltd,limited,ltda,pte ltd,pvt ltd,pty ltd,"
                    + "private limited,pte limited,ltd co"),
            Map.entry("plc", "plc,public limited company"),
            Map.entry("jsc", "joint stock company,joint stock co ltd,jsc"),
            Map.entry("inc", "inc,incorporated,co inc"),
            Map.entry("corp", "corp,corporation"),
            Map.entry("llc", "llc,limited liability company"), Map.entry("ooo", "ooo,ооо"),
            Map.entry("llp", "llp"), Map.entry("lp", "lp"),
            Map.entry("gmbh", "gmbh,mbh,gesellschaft mit beschrankter haftung,ggmbh"),
            Map.entry("gmbh kg", "gmbh and co kg,gmbh co kg"),
            Map.entry("ag", "ag,aktiengesellschaft"), Map.entry("co kg", "and co kg,co kg"), Map.entry("kg", "kg,kommanditgesellschaft"),
            Map.entry("se", "se"), Map.entry("ohg", "ohg"), Map.entry("ug", "ug,ug haftungsbeschrankt"),
            Map.entry("sa", "sa,societe anonyme"), Map.entry("sas", "sas,sasu"), Map.entry("sarl", "sarl,eurl"),
            Map.entry("srl", "srl"), Map.entry("spa", "spa"), Map.entry("sl", "sl"), Map.entry("bv", "bv"),
            Map.entry("nv", "nv"), Map.entry("ab", "ab"), Map.entry("as", "as"), Map.entry("aps", "aps"),
            Map.entry("oy", "oy,oyj"), Map.entry("kk", "kk"), Map.entry("sdn bhd", "sdn bhd"), Map.entry("pt", "pt"),
            Map.entry("zao", "zao,зао"), Map.entry("oao", "oao,оао"), Map.entry("ao", "ао"), Map.entry("pao", "pao,пао"),
            Map.entry(UNKNOWN, "co,company")));

    private static final int MOST_WORDS = LATIN.keySet().stream().mapToInt(form -> form.split(" ").length).max().orElseThrow();

    /** Kinds written in words that mean something else in the middle of a name. */
    private static final List<String> AMBIGUOUS = List.of("spa", "as", "sl", "lp", "pt", "kk", "ao", UNKNOWN);

    /** Kinds written in words that mean nothing else anywhere. */
    private static final List<String> UNMISTAKABLE = List.of("ltd", "plc", "jsc", "inc", "corp", "llc", "llp", "gmbh",
            "gmbh kg", "sdn bhd", "sarl");

    /** What goes on after them is the name: Trade Corporation of India. */
    private static final List<String> JOINS = List.of("of", "and", "for", "de");

    private static final Pattern ANYWHERE = Pattern.compile(String.join("|", CHINESE.keySet()));

    /** The form at the end of a Chinese name without punctuation, or null. */
    static FoundForm atEnd(String chinese) {
        return endingAt(chinese, chinese.length());
    }

    private static FoundForm endingAt(String chinese, int to) {
        for (Map.Entry<String, String> form : CHINESE.entrySet()) {
            int from = to - form.getKey().length();
            if (from > 0 && chinese.startsWith(form.getKey(), from)) {
                return new FoundForm(form.getValue(), from, to);
            }
        }
        return null;
    }

    /** Length of the form at the end of the text, be it all of it; 0 if none. */
    static int lengthAtEnd(String chinese) {
        return CHINESE.keySet().stream().filter(chinese::endsWith).findFirst().map(String::length).orElse(0);
    }

    /** The last form within a Chinese name that something follows, or null. */
    static FoundForm within(String chinese) {
        for (int to = chinese.length() - 1; to > 2; to--) {
            FoundForm found = endingAt(chinese, to);
            if (found != null && !found.kind().equals(UNKNOWN) && !found.inShort()) {
                return found;
            }
        }
        return null;
    }

    /** The form in front of a Chinese name, or null. */
    static FoundForm inFront(String chinese) {
        for (Map.Entry<String, String> form : CHINESE.entrySet()) {
            int to = form.getKey().length();
            if (to > SHORT_FOR_STOCK.length() && chinese.length() > to && chinese.startsWith(form.getKey())) {
                return new FoundForm(form.getValue(), 0, to);
            }
        }
        return null;
    }

    /** The form at the end of a Latin name, or null. */
    static FoundForm atEnd(List<String> words) {
        return longest(words, length -> new int[] {words.size() - length, words.size()}, 1);
    }

    /** The first form within a Latin name that something follows, if it can be nothing else there, or null. */
    static FoundForm within(List<String> words) {
        for (int start = 1; start < words.size() - 1; start++) {
            int from = start;
            FoundForm found = longest(words, length -> new int[] {from, from + length}, 1);
            if (found != null && found.to() < words.size() && !AMBIGUOUS.contains(found.kind())
                    && !JOINS.contains(words.get(found.to()))) {
                return found;
            }
        }
        return null;
    }

    /** The form in front of a Latin name, or null. */
    static FoundForm inFront(List<String> words) {
        FoundForm found = longest(words, length -> new int[] {0, length}, 0);
        return found == null || found.kind().equals(UNKNOWN) || found.to() == words.size() ? null : found;
    }

    /** Whether so many would say it in the middle of a sentence: GmbH, but not AS. */
    static boolean unmistakable(FoundForm found) {
        return UNMISTAKABLE.contains(found.kind());
    }

    /** The Chinese text with kinds for forms, wherever they stand. */
    static String evened(String chinese) {
        return ANYWHERE.matcher(chinese).replaceAll(form -> Matcher.quoteReplacement(MARK + CHINESE.get(form.group())));
    }

    /** The words with kinds for forms, wherever they stand. */
    static List<String> evened(List<String> words) {
        List<String> even = new ArrayList<>();
        for (int start = 0; start < words.size(); ) {
            int from = start;
            FoundForm found = longest(words, length -> new int[] {from, from + length}, 0);
            even.add(found == null ? words.get(start) : MARK + found.kind());
            start = found == null ? start + 1 : found.to();
        }
        return even;
    }

    private static FoundForm longest(List<String> words, IntFunction<int[]> range, int least) {
        for (int length = Math.min(MOST_WORDS, words.size()); length > 0; length--) {
            int[] at = range.apply(length);
            if (at[0] >= least && at[1] <= words.size()) {
                String kind = LATIN.get(String.join(" ", words.subList(at[0], at[1])));
                if (kind != null) {
                    return new FoundForm(kind, at[0], at[1]);
                }
            }
        }
        return null;
    }

    private static Map<String, String> longestFirst(Map<String, String> spellingsOfKind) {
        List<Map.Entry<String, String>> forms = new ArrayList<>();
        spellingsOfKind.forEach((kind, spellings) -> {
            for (String spelling : spellings.split(",")) {
                forms.add(Map.entry(spelling, kind));
            }
        });
        forms.sort(Comparator.comparing((Map.Entry<String, String> form) -> -form.getKey().length())
                .thenComparing(Map.Entry::getKey));
        return forms.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one,
                LinkedHashMap::new));
    }

    private LegalForms() { }
}
