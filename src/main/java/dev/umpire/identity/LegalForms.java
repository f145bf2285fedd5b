package dev.umpire.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Legal forms at the end of a name. Spellings of one form are one kind; different kinds are different companies. */
final class LegalForms {

    /** What was found: its kind, and where in the name it begins. */
    record Found(String kind, int from) { }

    /** No kind: 公司 alone may be short for any. */
    static final String UNKNOWN = "";

    private static final List<Map.Entry<String, String>> CHINESE = longestFirst(Map.of(
            "有限", "有限公司,有限责任公司,私人有限公司",
            "股份", "股份有限公司,股份公司,股有限公司",
            "合伙", "合伙企业,有限合伙企业,合伙企业有限合伙",
            "株式会社", "株式会社",
            UNKNOWN, "公司"));

    private static final List<Map.Entry<String, String>> LATIN = longestFirst(Map.ofEntries(
            Map.entry("ltd", "co ltd,company ltd,company limited,co limited,ltd,limited,ltda,pte ltd,pvt ltd,pty ltd,"
                    + "private limited,pte limited,ltd co"),
            Map.entry("plc", "plc,public limited company"),
            Map.entry("jsc", "joint stock company,joint stock co ltd,jsc"),
            Map.entry("inc", "inc,incorporated,co inc"),
            Map.entry("corp", "corp,corporation"),
            Map.entry("llc", "llc,limited liability company"),
            Map.entry("llp", "llp"), Map.entry("lp", "lp"),
            Map.entry("gmbh", "gmbh,mbh,gesellschaft mit beschrankter haftung,ggmbh"),
            Map.entry("gmbh kg", "gmbh and co kg,gmbh co kg"),
            Map.entry("ag", "ag,aktiengesellschaft"), Map.entry("kg", "kg,kommanditgesellschaft"),
            Map.entry("se", "se"), Map.entry("ohg", "ohg"), Map.entry("ug", "ug,ug haftungsbeschrankt"),
            Map.entry("sa", "sa,societe anonyme"), Map.entry("sas", "sas,sasu"), Map.entry("sarl", "sarl,eurl"),
            Map.entry("srl", "srl"), Map.entry("spa", "spa"), Map.entry("sl", "sl"), Map.entry("bv", "bv"),
            Map.entry("nv", "nv"), Map.entry("ab", "ab"), Map.entry("as", "as"), Map.entry("aps", "aps"),
            Map.entry("oy", "oy,oyj"), Map.entry("kk", "kk"), Map.entry("sdn bhd", "sdn bhd"),
            Map.entry(UNKNOWN, "co,company")));

    /** The form at the end of a Chinese name without punctuation, or null. */
    static Found atEnd(String chinese) {
        for (Map.Entry<String, String> form : CHINESE) {
            if (chinese.endsWith(form.getKey()) && chinese.length() > form.getKey().length()) {
                return new Found(form.getValue(), chinese.length() - form.getKey().length());
            }
        }
        return null;
    }

    /** The form at the end of a Latin name, or null. */
    static Found atEnd(List<String> words) {
        for (Map.Entry<String, String> form : LATIN) {
            List<String> parts = List.of(form.getKey().split(" "));
            int from = words.size() - parts.size();
            if (from > 0 && words.subList(from, words.size()).equals(parts)) {
                return new Found(form.getValue(), from);
            }
        }
        return null;
    }

    private static List<Map.Entry<String, String>> longestFirst(Map<String, String> spellingsOfKind) {
        List<Map.Entry<String, String>> forms = new ArrayList<>();
        spellingsOfKind.forEach((kind, spellings) -> {
            for (String spelling : spellings.split(",")) {
                forms.add(Map.entry(spelling, kind));
            }
        });
        forms.sort(Comparator.comparing((Map.Entry<String, String> form) -> -form.getKey().length())
                .thenComparing(Map.Entry::getKey));
        return List.copyOf(forms);
    }

    private LegalForms() { }
}
