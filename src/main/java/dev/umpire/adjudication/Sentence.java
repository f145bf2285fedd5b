package dev.umpire.adjudication;

import java.util.regex.Pattern;

/** A text that grows from the left; words that stand for something fit in as if they had been written there. */
final class Sentence {

    private static final Pattern BEGINS = Pattern.compile("(?s)|.*[.?!] ");

    private final StringBuilder text = new StringBuilder();
    private boolean afterWords;

    /** Adds what the author wrote, or a value. */
    void add(String piece) {
        // the blank between Chinese and a value is one too many between Chinese and Chinese
        boolean close = afterWords && piece.length() > 1 && piece.charAt(0) == ' ' && chinese(piece.codePointAt(1)) && chinese(last());
        text.append(close ? piece.substring(1) : piece);
        afterWords = false;
    }

    /** Adds words: with a capital where a sentence begins, and without a blank between Chinese and Chinese. */
    void addWords(String words) {
        int length = text.length();
        if (length > 1 && text.charAt(length - 1) == ' ' && chinese(words.codePointAt(0)) && chinese(text.codePointBefore(length - 1))) {
            text.setLength(length - 1);
        }
        text.append(BEGINS.matcher(text).matches() ? words.substring(0, 1).toUpperCase() + words.substring(1) : words);
        afterWords = true;
    }

    private int last() {
        return text.codePointBefore(text.length());
    }

    private static boolean chinese(int sign) {
        return Character.isIdeographic(sign) || sign >= 0x3000 && sign <= 0x303F || sign >= 0xFF00 && sign <= 0xFFEF;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
