package dev.umpire.identity;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.umpire.casefile.Customer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Pairs of invented names of which it is known whether they are one company: {@code docs/reference/identity-pairs.csv}. */
final class LabelledPairs {

    /** Strengths as the file has them, weakest first. */
    static final List<String> RANKS = List.of("none", "PROBABLE", "STRONG", "CERTAIN");

    /**
     * @param stratum what sets the two names apart
     * @param least   the weakest strength that is right
     * @param most    the strongest one
     */
    record Pair(String stratum, Customer one, Customer other, boolean sameCity, boolean same, int least, int most) {

        int strength(IdentityMatcher matcher) {
            return RANKS.indexOf(matcher.match(one, "CN-440300", other, sameCity ? "CN-440300" : "CN-310000")
                    .map(match -> match.strength().name()).orElse("none"));
        }

        Pair turned() {
            return new Pair(stratum, other, one, sameCity, same, least, most);
        }

        @Override
        public String toString() {
            return stratum + ": " + one.name() + " / " + other.name();
        }
    }

    static List<Pair> read() {
        CsvSchema headed = CsvSchema.emptySchema().withHeader();
        try (InputStream in = Files.newInputStream(Path.of("docs/reference/identity-pairs.csv"));
             MappingIterator<Map<String, String>> rows =
                     new CsvMapper().readerForMapOf(String.class).with(headed).readValues(in)) {
            return rows.readAll().stream().map(row -> new Pair(row.get("stratum"), Customer.named(row.get("one"), null),
                    Customer.named(row.get("other"), null), row.get("sameCity").equals("yes"), row.get("truth").equals("same"),
                    RANKS.indexOf(row.get("least")), RANKS.indexOf(row.get("most")))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LabelledPairs() { }
}
