package dev.umpire.check;

import dev.umpire.casefile.Channel;
import dev.umpire.casefile.Longest;
import dev.umpire.casefile.ProductLine;
import dev.umpire.casefile.Program;
import dev.umpire.identity.NameCheck;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Collects what is wrong with a document, at its place and in the program's words; everything is reported at once.
 * A view of it on a part of the document, one step deeper, adds to the same list.
 */
public final class Check {

    /** Digits before the point: a quadrillion is more than any deal. */
    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 4;
    private static final int DEEPEST_ATTRIBUTE = 8;
    private static final int LONGEST_QUOTE = 200;

    private final Program program;
    private final Predicate<String> knownPartner;
    private final Instant asOf;
    private final boolean kept;
    private final String at;
    private final List<BadField> found;

    private Check(Program program, Predicate<String> knownPartner, Instant asOf, boolean kept, String at, List<BadField> found) {
        this.program = program;
        this.knownPartner = knownPartner;
        this.asOf = asOf;
        this.kept = kept;
        this.at = at;
        this.found = found;
    }

    /** For a case file: its partners are those it holds, and it needs no more than a ruling may ask for. */
    public static Check ofCaseFile(Program program, Predicate<String> knownPartner, Instant asOf) {
        return new Check(program, knownPartner, asOf, false, "", new ArrayList<>());
    }

    /** For a record that is to be kept: it must be whole. {@code asOf} is now. */
    public static Check ofRecord(Program program, Predicate<String> knownPartner, Instant asOf) {
        return new Check(program, knownPartner, asOf, true, "", new ArrayList<>());
    }

    /** The same check one step deeper: {@code at( "customer" )} is at {@code /customer}. */
    public Check at(Object step) {
        return new Check(program, knownPartner, asOf, kept, at + escaped(step), found);
    }

    public Program program() {
        return program;
    }

    /** The instant that counts as now. */
    public Instant asOf() {
        return asOf;
    }

    /** Whether the document is to be kept, and so must say all that a record of its kind says. */
    public boolean kept() {
        return kept;
    }

    /** All that is wrong, in the order in which it was found; empty when the document is good. */
    public List<BadField> problems() {
        return List.copyOf(found);
    }

    /** Something is wrong with this field. The detail names the value and says what to do. */
    public void bad(String field, String detail, Object... values) {
        found.add(new BadField(at + escaped(field), detail.formatted(Stream.of(values).map(Check::quoted).toArray())));
    }

    /** Something is wrong with the value at this place itself. */
    void wrong(String detail) {
        found.add(new BadField(at, detail));
    }

    /** As much of a value as a sentence can hold. */
    private static Object quoted(Object value) {
        return value instanceof String text && text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : value;
    }

    /** One step of a JSON pointer (RFC 6901, section 3). */
    private static String escaped(Object step) {
        return "/" + step.toString().replace("~", "~0").replace("/", "~1");
    }

    /** Whether the value is there; reports it otherwise. */
    public boolean present(String field, String name, Object value) {
        boolean missing = value == null || value instanceof String text && text.isBlank();
        if (missing) {
            bad(field, "The %s is missing or blank. Maybe add it.", name);
        }
        return !missing;
    }

    /** A word that the program does not list, such as the type of a paper: one that a reader can tell from others. */
    public void word(String field, String name, String word) {
        if (present(field, name, word) && !IdCheck.isId(word)) {
            bad(field, "The %s holds signs that nobody sees, or has more than 100 characters. Maybe write it anew.", name);
        }
    }

    /** Free attributes, which nest no deeper than anybody can read. */
    public void attributes(String field, Map<String, Object> attributes) {
        if (depth(attributes) > DEEPEST_ATTRIBUTE) {
            bad(field, "The attributes nest deeper than %d levels. Maybe make one attribute of each value.", DEEPEST_ATTRIBUTE);
        }
    }

    private static int depth(Object value) {
        Stream<?> inside = value instanceof Map<?, ?> map ? map.values().stream() : value instanceof List<?> list ? list.stream() : null;
        return inside == null ? 0 : 1 + inside.mapToInt(Check::depth).max().orElse(0);
    }

    /** A name of a company: one that names something, and that a sentence can hold. */
    public void name(String field, String what, String name) {
        if (present(field, what, name)) {
            if (name.length() > Longest.NAME) {
                bad(field, "The %s has %d characters, more than %d. Maybe more than the name stands here.", what, name.length(), Longest.NAME);
            } else {
                NameCheck.fault(name).ifPresent(fault -> bad(field, "The %s (%s) %s", what, name, fault));
            }
        }
    }

    /** Each element of a list, at its place. */
    public <T> void each(String field, List<T> elements, BiConsumer<T, Check> check) {
        for (int i = 0; i < elements.size(); i++) {
            check.accept(elements.get(i), at(field).at(i));
        }
    }

    /** Each text of a list, at its place. */
    public void eachOf(String field, List<String> texts, TextCheck check) {
        for (int i = 0; i < texts.size(); i++) {
            check.check(at(field), String.valueOf(i), texts.get(i));
        }
    }

    /** A method of {@link Check} that looks at one text. */
    public interface TextCheck {
        void check(Check check, String field, String text);
    }

    public void line(String field, String code) {
        if (present(field, "product line", code) && program.line(code).isEmpty()) {
            bad(field, "The product line (%s) is not in program %s. Maybe you meant one of %s.", code, program.program(),
                    program.productLines().stream().map(ProductLine::code).toList());
        }
    }

    /** A code of the tree, where one is given. */
    public void territory(String field, String code) {
        if (code != null && !program.territories().contains(code)) {
            bad(field, "The territory (%s) is not in program %s. Maybe add it under territories in program.yaml.", code, program.program());
        }
    }

    /** A code of the program, where one is given. */
    public void segment(String field, String code) {
        if (code != null && !program.hasSegment(code)) {
            bad(field, "The segment (%s) is not in program %s. Maybe leave it out and give the number of employees.", code,
                    program.program());
        }
    }

    public void partner(String field, String partnerId) {
        if (present(field, "partner", partnerId) && !knownPartner.test(partnerId)) {
            bad(field, "The partner (%s) is not known in program %s. Maybe %s.", partnerId, program.program(),
                    kept ? "put it under partners first" : "add its record to the partners");
        }
    }

    /** A partner, or DIRECT. */
    public void party(String field, String party) {
        if (!Channel.DIRECT_PARTY.equals(party)) {
            partner(field, party);
        }
    }

    /** Where a value of a deal is given, it is net and more than 0 (reading G23), and of a size that a deal can have. */
    public void amount(String field, BigDecimal amount) {
        if (amount != null && sized(field, amount) && amount.signum() <= 0) {
            bad(field, "The amount (%s) is not more than 0. Maybe give the net value of the deal.", amount.toPlainString());
        }
    }

    /** Where a sum is given, it is 0 or more, and of a size that it can have. */
    public void notNegative(String field, BigDecimal sum) {
        if (sum != null && sized(field, sum) && sum.signum() < 0) {
            bad(field, "The number (%s) is less than 0. Maybe its sign is wrong.", sum.toPlainString());
        }
    }

    /** Where a count is given, it is 0 or more. */
    public void notNegative(String field, Integer count) {
        if (count != null && count < 0) {
            bad(field, "The number (%d) is below 0. Maybe leave it out.", count);
        }
    }

    /** Whether nobody has to calculate with a number of absurd scale. */
    private boolean sized(String field, BigDecimal number) {
        boolean fits = number.scale() <= MOST_DECIMALS && (long) number.precision() - number.scale() <= MOST_DIGITS;
        if (!fits) {
            bad(field, "The number (%s) has more than %d digits before the point or %d after it. Maybe a digit slipped in.",
                    number, MOST_DIGITS, MOST_DECIMALS);
        }
        return fits;
    }

    /** Where both ends of a term are given, it ends not before it begins; first and last day are included. */
    public void term(LocalDate from, LocalDate until) {
        if (from != null && until != null && until.isBefore(from)) {
            bad("until", "The last day (%s) lies before the first (%s). Maybe they were swapped.", until, from);
        }
    }

    /** Where an instant is given, it has come, and lies not before the other, if there is one. */
    public void between(String field, String name, Instant earliest, Instant instant) {
        if (instant != null && (instant.isAfter(asOf) || earliest != null && instant.isBefore(earliest))) {
            bad(field, earliest == null ? "The %s (%s) lies after %s. Maybe the year is wrong."
                    : "The %s (%s) lies before the submission or after %s. Maybe leave it out.", name, instant, kept ? "now" : "asOf");
        }
    }

    /** Where a day is given, it has come, and lies not before the other, if there is one. */
    public void between(String field, String name, LocalDate earliest, LocalDate day) {
        if (day != null && (day.isAfter(program.dayOf(asOf)) || earliest != null && day.isBefore(earliest))) {
            bad(field, earliest == null ? "The %s (%s) has not come yet. Maybe the year is wrong."
                    : "The %s (%s) lies before the submission or after today. Maybe the year is wrong.", name, day);
        }
    }

    /** Where a day of a record that is to be kept is given, it has come. */
    public void come(String field, String name, LocalDate day) {
        if (kept) {
            between(field, name, null, day);
        }
    }
}
