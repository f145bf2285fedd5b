package dev.umpire.identity;

import dev.umpire.casefile.Identifiers;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Normalises identifiers, then checks them: the USCC by GB 32100-2015, the LEI by ISO 7064 mod 97-10, the DUNS by its
 * nine digits (it has no check digit), the VAT number by country (shape; check digits of BE, DE, FR, GB), the web
 * domain by the list of public suffixes. Blank identifiers count as absent.
 */
public final class IdentifierCheck {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern JOINTS = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Pd}./]+");
    private static final Pattern SWISS_ENDING = Pattern.compile("(?<=^CHE\\d{9})(MWST|TVA|IVA)$");
    private static final Pattern NINE_DIGITS = Pattern.compile("\\d{9}");

    /** Full width, case, blanks, dots and dashes evened out; a URL cut to its registrable domain. Nothing is refused. */
    public static Identifiers normalise(Identifiers written) {
        return new Identifiers(code(written.uscc()), code(written.duns()), code(written.lei()),
                vat(written.vat()), domain(written.domain()));
    }

    /** What cannot be right, in the order uscc, duns, lei, vat, domain; empty if all is well. */
    public static List<InvalidIdentifier> problems(Identifiers written) {
        Identifiers even = normalise(written);
        List<InvalidIdentifier> problems = new ArrayList<>();
        examine("uscc", written.uscc(), even.uscc(), Uscc::fault, problems);
        examine("duns", written.duns(), even.duns(), IdentifierCheck::faultOfDuns, problems);
        examine("lei", written.lei(), even.lei(), Lei::fault, problems);
        examine("vat", written.vat(), even.vat(), Vat::fault, problems);
        examine("domain", written.domain(), even.domain(), Domain::fault, problems);
        return List.copyOf(problems);
    }

    /** Normalised, and without those that are invalid: what may serve as evidence. */
    static Identifiers evidence(Identifiers written) {
        Identifiers even = normalise(written);
        return new Identifiers(sound(even.uscc(), Uscc::fault), sound(even.duns(), IdentifierCheck::faultOfDuns),
                sound(even.lei(), Lei::fault), sound(even.vat(), Vat::fault), sound(even.domain(), Domain::fault));
    }

    private static void examine(String field, String written, String even, Function<String, Optional<String>> fault,
                                List<InvalidIdentifier> problems) {
        if (even != null) {
            fault.apply(even).ifPresent(what -> problems.add(new InvalidIdentifier(field, written,
                    "The %s (%s) %s".formatted(field, written, what))));
        }
    }

    private static String sound(String even, Function<String, Optional<String>> fault) {
        return even == null || fault.apply(even).isPresent() ? null : even;
    }

    private static Optional<String> faultOfDuns(String number) {
        return NINE_DIGITS.matcher(number).matches() ? Optional.empty()
                : Optional.of("is not nine digits. Maybe a digit was lost or doubled.");
    }

    private static String code(String written) {
        return without(JOINTS, written);
    }

    private static String vat(String written) {
        String number = code(written);
        return number == null ? null : SWISS_ENDING.matcher(number).replaceFirst("");
    }

    private static String domain(String written) {
        String even = without(BLANKS, written);
        return even == null ? null : Domain.normalised(even);
    }

    private static String without(Pattern noise, String written) {
        if (written == null) {
            return null;
        }
        String even = noise.matcher(Normalizer.normalize(written, Normalizer.Form.NFKC)).replaceAll("")
                .toUpperCase(Locale.ROOT);
        return even.isEmpty() ? null : even;
    }

    private IdentifierCheck() { }
}
