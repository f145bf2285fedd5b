package dev.umpire.identity;

import java.util.Optional;
import java.util.regex.Pattern;

/** Legal Entity Identifier, ISO 17442: 18 characters and two check digits by ISO 7064 mod 97-10. */
final class Lei {

    private static final Pattern SHAPE = Pattern.compile("[0-9A-Z]{18}[0-9]{2}");

    static Optional<String> fault(String code) {
        if (!SHAPE.matcher(code).matches()) {
            return Optional.of("is not 18 letters or digits and two digits. Maybe a character was lost or doubled.");
        }
        int remainder = 0;
        for (int i = 0; i < code.length(); i++) {
            int value = Character.digit(code.charAt(i), 36);
            remainder = (remainder * (value < 10 ? 10 : 100) + value) % 97;
        }
        return remainder == 1 ? Optional.empty()
                : Optional.of("fails the check digits of ISO 7064 mod 97-10. Maybe two characters were swapped.");
    }

    private Lei() { }
}
