package dev.umpire.identity;

import java.util.Optional;

/** Unified Social Credit Code, GB 32100-2015: 17 characters and a check character in base 31. */
final class Uscc {

    /** Without I, O, S, V and Z, which are too like digits. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /** What is wrong with the normalised code, if anything. */
    static Optional<String> fault(String code) {
        if (code.length() != 18) {
            return Optional.of("has %d characters, not 18. Maybe a character was lost or doubled.".formatted(code.length()));
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            int digit = ALPHABET.indexOf(code.charAt(i));
            if (digit < 0) {
                return Optional.of(notInCode(code.charAt(i)));
            }
            sum += digit * weight;
            weight = weight * 3 % 31;
        }
        if (ALPHABET.indexOf(code.charAt(17)) < 0) {
            return Optional.of(notInCode(code.charAt(17)));
        }
        return ALPHABET.indexOf(code.charAt(17)) == (31 - sum % 31) % 31 ? Optional.empty()
                : Optional.of("fails the check digit of GB 32100-2015. Maybe two characters were swapped.");
    }

    private static String notInCode(char found) {
        return "contains %s, which no such code does. Maybe a digit was meant: 0 for O, 1 for I, 5 for S, 2 for Z."
                .formatted(found);
    }

    private Uscc() { }
}
