package dev.umpire.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * VAT numbers with their country prefix. The shape is checked for the EU, Great Britain, Northern Ireland (XI) and
 * Switzerland; the check digits for Belgium, Germany, France and Great Britain. Of other countries only the prefix
 * (ISO 3166) and a length of 4 to 13 are checked, for nothing more is known of all of them.
 */
final class Vat {

    private static final Map<String, Pattern> SHAPES = Arrays.stream("""
            AT U\\d{8}
            BE [01]\\d{9}
            BG \\d{9,10}
            CH E\\d{9}
            CY \\d{8}[A-Z]
            CZ \\d{8,10}
            DE [1-9]\\d{8}
            DK \\d{8}
            EE \\d{9}
            EL \\d{9}
            ES [0-9A-Z]\\d{7}[0-9A-Z]
            FI \\d{8}
            FR [0-9A-HJ-NP-Z]{2}\\d{9}
            GB \\d{9}|\\d{12}|(GD|HA)\\d{3}
            HR \\d{11}
            HU \\d{8}
            IE \\d{7}[A-W][A-I]?|\\d[A-Z+*]\\d{5}[A-W]
            IT \\d{11}
            LT \\d{9}|\\d{12}
            LU \\d{8}
            LV \\d{11}
            MT \\d{8}
            NL \\d{9}B\\d{2}
            PL \\d{10}
            PT \\d{9}
            RO \\d{2,10}
            SE \\d{12}
            SI \\d{8}
            SK \\d{10}
            XI \\d{9}|\\d{12}|(GD|HA)\\d{3}
            """.split("\n")).map(line -> line.strip().split(" ", 2))
            .collect(Collectors.toUnmodifiableMap(line -> line[0], line -> Pattern.compile(line[1])));
    private static final Pattern ELSEWHERE = Pattern.compile("[0-9A-Z]{4,13}");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    static Optional<String> fault(String number) {
        String country = number.length() < 2 ? number : number.substring(0, 2);
        Pattern shape = SHAPES.getOrDefault(country, COUNTRIES.contains(country) ? ELSEWHERE : null);
        if (shape == null) {
            return Optional.of("does not begin with a country. Maybe put the prefix before it, such as DE or FR.");
        }
        String rest = number.substring(2);
        if (!shape.matcher(rest).matches()) {
            return Optional.of("does not have the shape of a VAT number of %s. Maybe a character was lost or doubled."
                    .formatted(country));
        }
        return checks(country, rest) ? Optional.empty()
                : Optional.of("fails the check digit of %s. Maybe two characters were swapped.".formatted(country));
    }

    private static boolean checks(String country, String rest) {
        return switch (country) {
            case "BE" -> 97 - Long.parseLong(rest.substring(0, 8)) % 97 == Long.parseLong(rest.substring(8));
            case "DE" -> german(rest);
            case "FR" -> french(rest);
            case "GB", "XI" -> british(rest);
            default -> true;
        };
    }

    /** ISO 7064 mod 11,10. */
    private static boolean german(String digits) {
        int product = 10;
        for (int i = 0; i < 8; i++) {
            int sum = (digits.charAt(i) - '0' + product) % 10;
            product = 2 * (sum == 0 ? 10 : sum) % 11;
        }
        return (11 - product) % 10 == digits.charAt(8) - '0';
    }

    /** Keys with letters have no published check. */
    private static boolean french(String rest) {
        return !rest.substring(0, 2).chars().allMatch(Character::isDigit)
                || (12 + 3 * (Long.parseLong(rest.substring(2)) % 97)) % 97 == Long.parseLong(rest.substring(0, 2));
    }

    /** Weights 8 to 2; newer numbers are offset by 55. Numbers of authorities (GD, HA) have none. */
    private static boolean british(String rest) {
        if (!Character.isDigit(rest.charAt(0))) {
            return true;
        }
        int sum = Integer.parseInt(rest.substring(7, 9));
        for (int i = 0; i < 7; i++) {
            sum += (rest.charAt(i) - '0') * (8 - i);
        }
        return sum % 97 == 0 || (sum + 55) % 97 == 0;
    }

    private Vat() { }
}
