package dev.umpire.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.HanyuPinyinVCharType;
import net.sourceforge.pinyin4j.format.exception.BadHanyuPinyinOutputFormatCombination;

/** Readings of Chinese text in Latin letters, run together. */
final class Pinyin {

    /** Polyphones multiply; beyond this many the later ones keep their first reading only. */
    static final int MOST_READINGS = 16;

    /** No head is longer in earnest; the rest is not read. */
    private static final int MOST_CHARACTERS = 100;

    private static final HanyuPinyinOutputFormat PLAIN = new HanyuPinyinOutputFormat();

    static {
        PLAIN.setToneType(HanyuPinyinToneType.WITHOUT_TONE);
        PLAIN.setVCharType(HanyuPinyinVCharType.WITH_V);
    }

    /** All readings, in a stable order; the text itself where it has no Chinese. */
    static List<String> readings(String text) {
        List<String> readings = List.of("");
        for (int i = 0; i < Math.min(MOST_CHARACTERS, text.length()); i++) {
            Set<String> ofChar = ofChar(text.charAt(i));
            boolean all = readings.size() * ofChar.size() <= MOST_READINGS;
            List<String> longer = new ArrayList<>();
            for (String begun : readings) {
                ofChar.stream().limit(all ? ofChar.size() : 1).forEach(syllable -> longer.add(begun + syllable));
            }
            readings = longer;
        }
        return List.copyOf(new LinkedHashSet<>(readings));
    }

    /** The letter ü is written u, as Latin names mostly have it. */
    private static Set<String> ofChar(char c) {
        try {
            String[] syllables = PinyinHelper.toHanyuPinyinStringArray(c, PLAIN);
            Set<String> distinct = new LinkedHashSet<>();
            if (syllables != null) {
                Arrays.stream(syllables).map(syllable -> syllable.replace('v', 'u')).forEach(distinct::add);
            }
            return distinct.isEmpty() ? Set.of(String.valueOf(c)) : distinct;
        } catch (BadHanyuPinyinOutputFormatCombination e) {
            throw new IllegalStateException(e);
        }
    }

    private Pinyin() { }
}
