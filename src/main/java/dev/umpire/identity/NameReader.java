package dev.umpire.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes names apart. Each script has its order of words: see {@link ChineseName} and {@link LatinName}. */
final class NameReader {

    private static final Pattern BRACKETS = Pattern.compile("[(\\[【〔]([^)\\]】〕]*)[)\\]】〕]");
    /** In brackets 中国 tells a company from its foreign parent; at the beginning it belongs to the head. */
    private static final Place CHINA = new Place("中国", "zhongguo");
    private static final Set<String> CHINA_WRITTEN = Set.of("中国", "china", "prc");
    private static final Pattern RANK = Pattern.compile(" (city|province|municipality)$");

    static CompanyName read(String written) {
        String folded = Fold.of(written);
        return Fold.chinese(folded) ? ChineseName.read(folded) : LatinName.read(folded);
    }

    /** The text without brackets that hold a place; those places are added to the list. */
    static String withoutPlacesInBrackets(String folded, List<Place> places) {
        return BRACKETS.matcher(folded).replaceAll(bracket -> {
            String inside = joined(RANK.matcher(bracket.group(1).strip()).replaceFirst(""));
            Place place = CHINA_WRITTEN.contains(inside) ? CHINA : Places.find(inside);
            if (place == null) {
                return Matcher.quoteReplacement(" " + bracket.group(1) + " ");
            }
            places.add(place);
            return " ";
        });
    }

    /** The company for all of China: not the same as one that names no place. */
    static boolean forChina(Place place) {
        return CHINA.equals(place);
    }

    static String joined(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    static List<String> words(String text) {
        return new ArrayList<>(Arrays.stream(text.replace(".", "").split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty()).toList());
    }

    private NameReader() { }
}
