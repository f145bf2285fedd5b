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

    static String of(String written) {
        String meant = Entities.decoded(Normalizer.normalize(written, Normalizer.Form.NFKC));
        String even = PLAIN.transliterate(Normalizer.normalize(meant, Normalizer.Form.NFKC)).toLowerCase(Locale.ROOT);
        return UNSEEN.matcher(even.replace("&", " and ")).replaceAll("").strip();
    }

    static boolean chinese(String folded) {
        return HAN.matcher(folded).find();
    }

    private Fold() { }
}
