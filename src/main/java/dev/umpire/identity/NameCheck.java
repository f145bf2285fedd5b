package dev.umpire.identity;

import java.util.Optional;

/** Whether a customer's name can be compared with others at all. Names that cannot are no evidence of anything. */
public final class NameCheck {

    /** What a decoder puts where it could not read a sign. */
    static final String LOST = "\uFFFD";

    /**
     * Whether the name is one: its signs are whole, and a letter or digit is left when spelling is evened out and legal
     * forms (有限公司, Ltd), branch words and notes in brackets are set aside.
     *
     * @param written as somebody wrote it; not null
     */
    public static boolean names(String written) {
        return fault(written).isEmpty();
    }

    /**
     * What keeps the name from being one, as the end of a sentence that begins with the field and the value; empty if
     * nothing does.
     */
    public static Optional<String> fault(String written) {
        String folded = Fold.of(written);
        if (damaged(folded)) {
            return Optional.of("contains signs that were lost on the way (U+FFFD). Maybe the text is not UTF-8.");
        }
        return says(folded) ? Optional.empty()
                : Optional.of("has no letter or digit besides legal forms. Maybe give the full name, as in the business register.");
    }

    static boolean damaged(String folded) {
        return folded.contains(LOST);
    }

    /** Whether anything but legal forms, branch words and a note is there. */
    static boolean says(String folded) {
        return !onlyForms(folded) && !ChineseRemarks.NOTES.matcher(NameReader.joined(folded)).matches();
    }

    /** Whether nothing but legal forms and branch words is there, or nothing at all. */
    static boolean onlyForms(String folded) {
        return Fold.chinese(folded) ? onlyChineseForms(NameReader.joined(folded))
                : LegalForms.evened(NameReader.words(folded)).stream()
                        .allMatch(word -> word.startsWith(LegalForms.MARK) || LatinName.BRANCH.contains(word));
    }

    private static boolean onlyChineseForms(String joined) {
        String rest = joined;
        while (!rest.isEmpty()) {
            int length = rest.endsWith(ChineseName.BRANCH) ? ChineseName.BRANCH.length() : LegalForms.lengthAtEnd(rest);
            if (length == 0) {
                return false;
            }
            rest = rest.substring(0, rest.length() - length);
        }
        return true;
    }

    private NameCheck() { }
}
