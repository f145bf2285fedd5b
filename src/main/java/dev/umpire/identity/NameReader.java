package dev.umpire.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes names apart. Each script has its order of words: see {@link ChineseName} and {@link LatinName}. */
final class NameReader {

    /** In brackets 中国 tells a company from its foreign parent; at the beginning it belongs to the head. */
    private static final PlaceName CHINA = new PlaceName("中国", "zhongguo");
    private static final Set<String> CHINA_WRITTEN = Set.of("中国", "china", "prc");
    private static final Pattern RANK = Pattern.compile(" (city|province|municipality)$");
    private static final Pattern POINT_AT_NUMBER = Pattern.compile("(?<=\\d)\\.|\\.(?=\\d)");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern LATIN_WORD = Pattern.compile("[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");

    static CompanyName read(String written) {
        String folded = Fold.of(written);
        if (!NameCheck.says(folded)) {
            return CompanyName.NONE;
        }
        Brackets.Peeled peeled = Brackets.peel(folded);
        Languages.Split split = Languages.split(peeled.name());
        List<CompanyName> others = new ArrayList<>();
        split.others().forEach(other -> others.add(readOne(other)));
        peeled.names().forEach(other -> others.add(readOne(other)));
        CompanyName name = readOne(split.name()).with(split.note() + " " + peeled.note(), List.copyOf(others));
        return NameCheck.damaged(folded) ? name.damaged() : name;
    }

    /** One name in one language. */
    static CompanyName readOne(String folded) {
        return Fold.chinese(folded) ? ChineseName.read(folded) : LatinName.read(folded);
    }

    /** The place of which a bracket holds nothing else, or null. */
    static PlaceName placeIn(String bracket) {
        String inside = joined(RANK.matcher(bracket.strip()).replaceFirst(""));
        return CHINA_WRITTEN.contains(inside) ? CHINA : PlaceNames.find(inside);
    }

    /** The company for all of China: not the same as one that names no place. */
    static boolean forChina(PlaceName place) {
        return CHINA.equals(place);
    }

    /** Letters and digits only; but two numbers stay two. */
    static String joined(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); ) {
            int sign = text.codePointAt(i);
            i += Character.charCount(sign);
            if (Character.isLetterOrDigit(sign)) {
                if (gap && Character.isDigit(sign) && letters.length() > 0 && Character.isDigit(letters.charAt(letters.length() - 1))) {
                    letters.append('.');
                }
                letters.appendCodePoint(sign);
            }
            gap = !Character.isLetterOrDigit(sign);
        }
        return letters.toString();
    }

    static List<String> words(String text) {
        String spelled = POINT_AT_NUMBER.matcher(text).replaceAll(" ").replace(".", "");
        return new ArrayList<>(Arrays.stream(BETWEEN_WORDS.split(spelled))
                .filter(word -> !word.isEmpty()).toList());
    }

    /** Words written together; but two numbers stay two, and a single letter behind a word stays one: Alpha I, Alphai. */
    static String run(List<String> words) {
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            run.append(i > 0 && apart(words.get(i - 1), word) ? "." : "").append(word);
        }
        return run.toString();
    }

    private static boolean apart(String before, String word) {
        return number(word) ? number(before) : word.length() == 1 && before.length() > 1;
    }

    private static boolean number(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    static String spaced(List<String> words) {
        return words.isEmpty() ? " " : " " + String.join(" ", words) + " ";
    }

    /** The words in letters other than Chinese, with a blank around each. */
    static String latinWords(String text) {
        Matcher word = LATIN_WORD.matcher(text);
        StringBuilder words = new StringBuilder(" ");
        while (word.find()) {
            words.append(word.group()).append(' ');
        }
        return words.toString();
    }

    private NameReader() { }
}
