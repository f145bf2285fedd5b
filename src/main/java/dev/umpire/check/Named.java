package dev.umpire.check;

import java.text.Normalizer;

/** Whether a text names anything. */
final class Named {

    private static final int NOT_DECODED = '\uFFFD';

    /** Whether there is a letter or digit in it, and no sign of bytes that were read in a wrong encoding. */
    static boolean by(String text) {
        return text.indexOf(NOT_DECODED) < 0
                && Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private Named() { }
}
