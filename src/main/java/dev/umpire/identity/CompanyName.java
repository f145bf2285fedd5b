package dev.umpire.identity;

import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A name taken apart: place, head, trades, legal form, as in 深圳市 · 华强 · 科技 · 有限公司, and what stands beside it.
 *
 * @param full     normalised whole, place and kind of legal form kept; equal for spellings of one name only; empty if
 *                 the name says nothing or was damaged
 * @param text     normalised whole in which other names can be looked for: places short, forms by their kind
 * @param latin    the Latin words of it, legal forms left out, with a blank around each; one blank if there is none
 * @param chinese  whether it has Chinese characters
 * @param formed   whether it has a legal form: then it is no short name
 * @param kind     kind of legal form, or empty
 * @param others   further full names written in the same field: in the other language, or in brackets
 */
record CompanyName(String full, String text, String latin, boolean chinese, boolean formed, String kind,
                   Location location, Core core, Aside aside, List<CompanyName> others) {

    /** Says nothing that could be compared. */
    static final CompanyName NONE = new CompanyName("", "", " ", false, false, LegalForms.UNKNOWN, Location.NONE,
            Core.EMPTY, Aside.NONE, List.of());

    /** Letters by which names must begin alike for the same city to make them one customer. */
    private static final int BEGINNING = 6;

    /** Hundreds begin so; what follows tells them apart. */
    private static final Pattern WIDE = Pattern.compile("^(zhongguo|china)(?=..)");

    /** Some 20 000 names of common length. */
    private static final int MOST_KEPT = 10_000_000;
    private static final BoundedCache<String, CompanyName> KNOWN =
            new BoundedCache<>(MOST_KEPT, (written, name) -> written.length() + name.characters(), NameReader::read);

    static CompanyName of(String written) {
        return KNOWN.of(written);
    }

    /** How many characters it holds. */
    int characters() {
        return full.length() + text.length() + latin.length() + core.characters() + aside.branch().length() + aside.remark().length()
                + others.stream().mapToInt(CompanyName::characters).sum();
    }

    boolean saysNothing() {
        return core.head().isEmpty();
    }

    List<String> beginnings() {
        return core.readings().stream().map(reading -> WIDE.matcher(reading).replaceFirst(""))
                .map(reading -> reading.substring(0, Math.min(BEGINNING, reading.length())))
                .filter(beginning -> !beginning.isEmpty()).distinct().sorted().toList();
    }

    boolean beginsLike(CompanyName other) {
        return !Collections.disjoint(beginnings(), other.beginnings());
    }

    /** With a note that stood beside the name as it was read, and with further names. */
    CompanyName with(String beside, List<CompanyName> more) {
        String note = NameReader.joined(beside);
        return new CompanyName(note.isEmpty() || full.isEmpty() ? full : full + "+" + note, text,
                latin + NameReader.latinWords(beside).substring(1), chinese, formed, kind, location, core, aside.with(note), more);
    }

    /** A name of which signs were lost is like others at best, and never the same. */
    CompanyName damaged() {
        return new CompanyName("", text, latin, chinese, formed, kind, location, core, aside.with(NameCheck.LOST), others);
    }
}
