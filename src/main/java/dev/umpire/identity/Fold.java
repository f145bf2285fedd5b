package dev.umpire.identity;

import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Evens out how a name is written: HTML entities, width, case, traditional characters, accents, apostrophes. */
final class Fold {

    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
    private static final Transliterator ASCII = Transliterator.getInstance("Latin-ASCII");
    /** A rule of the former: from what is before the sign, which may be several signs, to what is behind it. */
    private static final Pattern RULE = Pattern.compile("(\\p{IsHan}+) > (\\p{IsHan}+);");
    /** What the rules may alter, single signs and several together: most names have none, and the rules take time and a lock. */
    private static final UnicodeSet ALTERED = altered();
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}'’‘`´]");

    private static final Pattern PLUS = Pattern.compile("(?<=[a-z0-9])\\+{1,3}(?![a-z0-9+])");
    private static final Pattern SHARP = Pattern.compile("(?<=[a-z0-9])#(?![a-z0-9#])");

    static String of(String written) {
        String meant = Entities.decoded(Normalizer.normalize(written, Normalizer.Form.NFKC));
        String even = plain(Normalizer.normalize(meant, Normalizer.Form.NFKC)).toLowerCase(Locale.ROOT);
        return UNSEEN.matcher(spoken(even.replace("&", " and "))).replaceAll("").strip();
    }

    private static String plain(String text) {
        return isPlain(text) ? text : ASCII.transliterate(SIMPLIFIED.transliterate(text));
    }

    /** Whether the rules would leave it as it is. */
    static boolean isPlain(String text) {
        return ALTERED.containsNone(text);
    }

    private static UnicodeSet altered() {
        UnicodeSet altered = new UnicodeSet("[^[:ASCII:][:Unified_Ideograph:]]");
        RULE.matcher(SIMPLIFIED.toRules(false)).results().filter(rule -> !rule.group(1).equals(rule.group(2))).forEach(rule -> altered.add(rule.group(1)));
        return altered.freeze();
    }

    /** Signs that belong to a word tell names apart as words do: C++ and C#, Acme and Acme+. */
    private static String spoken(String even) {
        return SHARP.matcher(PLUS.matcher(even).replaceAll(signs -> " plus".repeat(signs.group().length()))).replaceAll(" sharp");
    }

    static boolean chinese(String folded) {
        return HAN.matcher(folded).find();
    }

    private Fold() { }
}
