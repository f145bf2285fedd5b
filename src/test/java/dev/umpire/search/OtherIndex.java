package dev.umpire.search;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** An index that might find customers instead of keys. */
interface OtherIndex extends AutoCloseable {

    Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");

    /** What it is called in the table of figures. */
    String called();

    void add(List<String> names) throws Exception;

    /** Called once, when all were added. */
    default void complete() throws Exception { }

    /** What the name is most like: places of names in the order in which they were added, at most so many. */
    Answer find(String name, int most) throws Exception;

    /** @param read how many entries were looked at or match, as far as the index tells; it may be more */
    record Answer(List<Integer> places, int read) { }

    /** What of a name tells companies apart, as each of the indexes is given it. */
    static String telling(String name) {
        String plain = SIMPLIFIED.transliterate(name).replaceAll("[()（）【】 ]", "");
        return plain.replaceAll("^重点", "").replaceFirst("^深圳市?", "").replaceFirst("南山区", "").replaceFirst("深圳(?=股份|有限)", "")
                .replaceAll("(股份)?有限公司", "");
    }

    /** Each two neighbouring characters. */
    static Set<String> pairs(String text) {
        Set<String> pairs = new TreeSet<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
