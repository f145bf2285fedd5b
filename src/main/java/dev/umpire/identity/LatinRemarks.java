package dev.umpire.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes from a Latin name what somebody wrote behind its legal form, and the form itself, be it at the end or in front. */
final class LatinRemarks {

    private static final Pattern LETTERS_AND_NUMBER = Pattern.compile("(\\p{L}+)(\\p{N}+)");

    /**
     * @param company the words without legal form and remark
     * @param remark  what was set aside, or empty
     * @param form    the legal form, or null
     */
    record StrippedLatin(List<String> company, String remark, LegalForms.FoundForm form) { }

    static StrippedLatin strip(List<String> body) {
        LegalForms.FoundForm front = LegalForms.inFront(body);
        if (front != null && LegalForms.atEnd(body) != null && !LegalForms.unmistakable(front)) {
            front = null;                           // AS Watson Ltd
        }
        List<String> rest = front == null ? body : body.subList(front.to(), body.size());
        LegalForms.FoundForm end = LegalForms.atEnd(rest);
        LegalForms.FoundForm form = end == null ? LegalForms.within(rest) : end;
        String remark = (front == null ? "" : NameReader.run(body.subList(0, front.to())))
                + (form == null ? "" : NameReader.run(rest.subList(form.to(), rest.size())));
        return new StrippedLatin(form == null ? rest : rest.subList(0, form.from()), remark, form == null ? front : form);
    }

    /** A number written right behind the legal form, as in Ltd1, is a word of its own. */
    static List<String> signApart(List<String> words) {
        Matcher last = LETTERS_AND_NUMBER.matcher(words.isEmpty() ? "" : words.get(words.size() - 1));
        if (!last.matches()) {
            return words;
        }
        List<String> apart = new ArrayList<>(words.subList(0, words.size() - 1));
        apart.add(last.group(1));
        if (LegalForms.atEnd(apart) == null) {
            return words;
        }
        apart.add(last.group(2));
        return apart;
    }

    private LatinRemarks() { }
}
