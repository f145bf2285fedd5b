package dev.umpire.identity;

import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A name taken apart: place, head, trades, legal form, as in 深圳市 · 华强 · 科技 · 有限公司.
 *
 * @param full     normalised whole, place and kind of legal form kept; equal for spellings of one name only
 * @param chinese  whether it has Chinese characters
 * @param branch   whether it names a branch; the other parts are then those of its head office
 * @param place    the nearest place named, or null
 * @param head     what tells this company from others; never empty unless the name is
 * @param trades   trade words after the head, as written, in order
 * @param kind     kind of legal form, or empty
 * @param readings the head in Latin letters: all readings of Chinese, else itself without blanks
 */
record CompanyName(String full, boolean chinese, boolean branch, Place place, String head, List<String> trades,
                   String kind, List<String> readings) {

    /** Letters by which names must begin alike for the same city to make them one customer. */
    private static final int BEGINNING = 6;

    /** Hundreds begin so; what follows tells them apart. */
    private static final Pattern WIDE = Pattern.compile("^(zhongguo|china)(?=..)");

    private static final BoundedCache<String, CompanyName> KNOWN = new BoundedCache<>(20_000, NameReader::read);

    static CompanyName of(String written) {
        return KNOWN.of(written);
    }

    /** Without place and legal form. */
    String core() {
        return head + String.join("", trades);
    }

    List<String> beginnings() {
        return readings.stream().map(reading -> WIDE.matcher(reading).replaceFirst(""))
                .map(reading -> reading.substring(0, Math.min(BEGINNING, reading.length())))
                .filter(beginning -> !beginning.isEmpty()).distinct().sorted().toList();
    }

    boolean beginsLike(CompanyName other) {
        return !Collections.disjoint(beginnings(), other.beginnings());
    }
}
