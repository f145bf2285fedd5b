package dev.umpire.identity;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A field that holds the name in two languages, one after the other. What is Latin within a Chinese name (ABC科技有限公司)
 * belongs to it: only a full name, with its legal form, is one of its own.
 */
final class Languages {

    private static final Pattern LATIN_FIRST = Pattern.compile("^([^\\p{IsHan}]*[a-z][^\\p{IsHan}]*)(\\p{IsHan}.*)$", Pattern.DOTALL);
    private static final Pattern LATIN_LAST = Pattern.compile("^(.*\\p{IsHan})([^\\p{IsHan}]*[a-z][^\\p{IsHan}]*)$", Pattern.DOTALL);

    /**
     * @param name   the name; the Chinese one of two
     * @param note   what stands beside it and is no name, or empty
     * @param others the name in the other language, if there is one
     */
    record Split(String name, String note, List<String> others) { }

    static Split split(String folded) {
        if (!Fold.chinese(folded)) {
            return new Split(folded, "", List.of());
        }
        Matcher first = LATIN_FIRST.matcher(folded);
        Matcher last = LATIN_LAST.matcher(folded);
        if (first.matches()) {
            List<String> words = NameReader.words(first.group(1));
            LegalForms.FoundForm form = LegalForms.atEnd(words) == null ? LegalForms.within(words) : null;
            int to = form == null ? words.size() : form.to();           // the rest begins the Chinese name: … Ltd ABC科技
            if (full(words.subList(0, to))) {
                String latin = form == null ? first.group(1) : String.join(" ", words.subList(0, to));
                return split(folded, latin, String.join(" ", words.subList(to, words.size())) + first.group(2));
            }
        }
        if (last.matches() && full(NameReader.words(last.group(2)))) {
            return split(folded, last.group(2), last.group(1));
        }
        return new Split(folded, "", List.of());
    }

    private static Split split(String folded, String latin, String chinese) {
        CompanyName name = ChineseName.read(chinese);
        if (!name.core().distinctive()) {
            return PlaceNames.find(name.core().phrase()) == null ? new Split(latin, chinese, List.of())
                    : new Split(folded, "", List.of());
        }
        if (name.formed()) {
            return new Split(chinese, "", List.of(latin));
        }
        return new Split(latin, chinese, namesATrade(name) ? List.of(chinese) : List.of());
    }

    /** A short Chinese name that tells its trade (青禾软件) is no mere note. */
    static boolean namesATrade(CompanyName name) {
        return name.chinese() && !name.core().trades().isEmpty();
    }

    private static boolean full(List<String> words) {
        return LegalForms.atEnd(words) != null && LatinName.read(String.join(" ", words)).core().words().stream()
                .anyMatch(CommonWords::tellCompaniesApart);
    }

    private Languages() { }
}
