package dev.umpire.policy.program;

import dev.umpire.policy.Code;
import dev.umpire.policy.Hint;
import dev.umpire.policy.Mistakes;
import dev.umpire.policy.program.Part.Word;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The codes of one list of program.yaml: each stands once, and what names one of them names one that is there. */
final class CodeList {

    /** Rules, tables and requests write codes in quotation marks, so none may hold a sign that ends them. */
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_./+-]{0,63}");

    private final String what;
    private final String list;
    private final Mistakes mistakes;
    private final Map<String, Word> seen = new LinkedHashMap<>();

    /**
     * @param what one of them, as {@code product line}
     * @param list the key under which they stand
     */
    CodeList(String what, String list, Mistakes mistakes) {
        this.what = what;
        this.list = list;
        this.mistakes = mistakes;
    }

    String what() {
        return what;
    }

    String list() {
        return list;
    }

    /** Whether it may stand here: a proper code that has not been said before. */
    boolean add(Word word) {
        if (!CODE.matcher(word.text()).matches()) {
            mistakes.add(Code.WRONG_VALUE, word.place(),
                    "The %s (%s) is no code: letters, digits, _ . / + and -, at most 64. Maybe write %s.", what, word.text(), proposed(word));
            return false;
        }
        Word before = seen.putIfAbsent(word.text(), word);
        if (before != null) {
            mistakes.add(Code.REPEATED, word.place(), "The %s (%s) stands in line %d already. Maybe remove one of them.", what,
                    word.text(), before.place().line());
        }
        return before == null;
    }

    private static String proposed(Word word) {
        String kept = word.text().replaceAll("[^\\p{L}\\p{N}_./+-]+", "_").replaceAll("^[^\\p{L}\\p{N}]+|_+$", "");
        return kept.isEmpty() ? "K3" : kept.substring(0, Math.min(kept.length(), 64));
    }

    /** The texts of those that are known; each of the others is refused where it stands. */
    List<String> known(List<Word> named) {
        CodeList once = new CodeList(what, list, mistakes);
        named.stream().filter(word -> !seen.containsKey(word.text())).forEach(word -> mistakes.add(Code.UNKNOWN_CODE, word.place(),
                "The %s (%s) is not under %s in program.yaml. %s", what, word.text(), list, Hint.of(word.text(), seen.keySet())));
        return named.stream().filter(word -> seen.containsKey(word.text()) && once.add(word)).map(Word::text).toList();
    }
}
