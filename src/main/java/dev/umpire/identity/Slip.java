package dev.umpire.identity;

import java.util.List;

/**
 * A slip of the pen in a Latin name: one long word lost a vowel between two consonants, as Microsoft in Microsft. Any
 * other difference of letters may be another word, and of Chinese characters it is one.
 */
final class Slip {

    private static final int LEAST_LETTERS = 8;
    private static final String VOWELS = "aeiouy";

    /** Whether nothing else sets the two lists of words apart. */
    static boolean only(List<String> words, List<String> others) {
        if (words.isEmpty() || words.size() != others.size()) {
            return false;
        }
        int slips = 0;
        for (int i = 0; i < words.size(); i++) {
            String one = words.get(i);
            String other = others.get(i);
            if (!one.equals(other)) {
                slips += one.length() > other.length() ? lost(one, other) : lost(other, one);
            }
        }
        return slips == 1;
    }

    /** One if the word lost a letter so; more than one slip otherwise. */
    private static int lost(String word, String written) {
        if (written.length() < LEAST_LETTERS || word.length() != written.length() + 1 || PlaceNames.find(word) != null) {
            return 2;
        }
        int at = 0;
        while (at < written.length() && word.charAt(at) == written.charAt(at)) {
            at++;
        }
        boolean inside = at > 0 && at < word.length() - 1 && word.substring(at + 1).equals(written.substring(at));
        return inside && vowel(word.charAt(at)) && consonant(word.charAt(at - 1)) && consonant(word.charAt(at + 1)) ? 1 : 2;
    }

    /** Whether the word may have lost a vowel, or be one that did. */
    static boolean mayBe(String word) {
        return word.length() >= LEAST_LETTERS;
    }

    /** Equal for two words of which one is a slip of the other. */
    static String evened(String word) {
        return mayBe(word) ? consonants(word) : word;
    }

    /** What no slip takes away. */
    static String consonants(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.chars().filter(letter -> !vowel((char) letter)).forEach(letter -> kept.append((char) letter));
        return kept.toString();
    }

    private static boolean vowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }

    private static boolean consonant(char letter) {
        return Character.isLetter(letter) && !vowel(letter);
    }

    private Slip() { }
}
