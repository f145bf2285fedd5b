package dev.umpire.identity;

import java.util.Arrays;

/**
 * Whether one name stands within the other. A full name does wherever it stands whole; a short name where it begins
 * the core of the other one, or elsewhere if it is long enough, and says more than a place or a trade.
 */
enum Containment {

    NONE(0), SHORT_NAME(0.82), FULL_NAME(0.90);

    /** Characters of the head by which a name within it is found. */
    private static final int LEAST = 2;
    private static final int LEAST_ANYWHERE = 3;
    private static final int MOST_SIGNS = 3;

    /** The score that it is worth at least. */
    final double score;

    Containment(double score) {
        this.score = score;
    }

    static Containment of(CompanyName a, CompanyName b) {
        if (fullNameIn(a, b) || fullNameIn(b, a)) {
            return FULL_NAME;
        }
        boolean within = !a.location().contradicts(b.location())
                && (shortNameIn(a, b) || shortNameIn(b, a) || behindASign(a.core(), b.core()) || behindASign(b.core(), a.core()));
        return within ? SHORT_NAME : NONE;
    }

    private static boolean fullNameIn(CompanyName name, CompanyName longer) {
        if (!name.formed() || !name.core().distinctive() || name.text().length() >= longer.text().length()) {
            return false;
        }
        int at = longer.text().indexOf(name.text());
        return at == 0 || at > 0 && (!name.chinese() || name.core().shortName() || !isChinese(longer.text().charAt(at - 1)));
    }

    private static boolean shortNameIn(CompanyName name, CompanyName longer) {
        return name.chinese() ? name.core().shortName() && longer.chinese() && charactersIn(name, longer) : wordsIn(name, longer);
    }

    /**
     * A full name of one word may also be another company's second one. Letters before Chinese characters are a brand,
     * however few (ABC, ABC新能源).
     */
    private static boolean wordsIn(CompanyName name, CompanyName longer) {
        String phrase = name.core().phrase();
        int at = longer.latin().indexOf(phrase);
        if (longer.chinese() && name.core().distinctive() && at == 0 && longer.core().head().startsWith(name.core().head())) {
            return true;
        }
        return name.core().shortName() && (at == 0 || at > 0 && (!name.formed() || phrase.indexOf(' ', 1) < phrase.length() - 1));
    }

    private static boolean charactersIn(CompanyName name, CompanyName longer) {
        String phrase = name.core().phrase();
        String whole = longer.core().phrase();
        int at = whole.indexOf(phrase);
        while (at > 0 && phrase.length() < LEAST_ANYWHERE && isChinese(whole.charAt(at - 1))) {
            at = whole.indexOf(phrase, at + 1);
        }
        return at >= 0 && at + LEAST <= longer.core().head().length()
                && (phrase.length() >= LEAST_ANYWHERE || !name.formed() && whole.length() > phrase.length());
    }

    /** Whether nothing but a sign, a number or a common word stands before it: 2 海棠, New Larkspur. */
    private static boolean behindASign(Core core, Core longer) {
        int at = longer.phrase().length() - core.phrase().length();
        if (at <= 0 || !core.distinctive() || !longer.phrase().endsWith(core.phrase())) {
            return false;
        }
        String before = longer.phrase().substring(0, at);
        return core.words().isEmpty() ? before.length() <= MOST_SIGNS && before.chars().noneMatch(sign -> isChinese((char) sign))
                : Arrays.stream(before.strip().split(" ")).noneMatch(CommonWords::tellCompaniesApart);
    }

    private static boolean isChinese(char sign) {
        return Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN;
    }
}
