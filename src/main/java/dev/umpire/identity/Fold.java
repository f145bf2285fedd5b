package dev.umpire.identity;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Evens out how a name is written: HTML entities, width, case, traditional characters, accents, apostrophes. */
final class Fold {

    private static final Transliterator PLAIN = Transliterator.getInstance("Traditional-Simplified; Latin-ASCII");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}'’‘`´]");

    private static final Pattern PLUS = Pattern.compile("(?<=[a-z0-9])\\+{1,3}(?![a-z0-9+])");
    private static final Pattern SHARP = Pattern.compile("(?<=[a-z0-9])#(?![a-z0-9#])");

    static String of(String written) {
        String meant = Entities.decoded(Normalizer.normalize(written, Normalizer.Form.NFKC));
        String even = PLAIN.transliterate(Normalizer.normalize(meant, Normalizer.Form.NFKC)).toLowerCase(Locale.ROOT);
        return UNSEEN.matcher(spoken(even.replace("&", " and "))).replaceAll("").strip();
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
