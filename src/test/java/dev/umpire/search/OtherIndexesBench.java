package dev.umpire.search;

import dev.umpire.casefile.Customer;
import dev.umpire.identity.IdentityMatcher;
import dev.umpire.identity.PreparedCustomer;
import dev.umpire.identity.Thresholds;
import dev.umpire.search.Town.Company;
import dev.umpire.store.Databases;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * The questions of {@link SearchBench}, asked of indexes of other kinds: of the pairs that the matcher can tell, how many are
 * among the first that each gives, and how long it takes.
 *
 * <pre>java -cp TEST-CLASS-PATH dev.umpire.search.OtherIndexesBench SIZE lucene|hashes|trigrams...</pre>
 */
final class OtherIndexesBench {

    private static final String CITY = "CN-440300";
    private static final int PLANTED = 200;
    private static final int PIECE = 1000;

    private final IdentityMatcher matcher = new IdentityMatcher(Thresholds.DEFAULT);
    private final List<Company> companies = new ArrayList<>();

    public static void main(String[] arguments) throws Exception {
        OtherIndexesBench bench = new OtherIndexesBench();
        Town town = new Town(1);
        while (bench.companies.size() < Integer.parseInt(arguments[0])) {
            bench.companies.add(town.next());
        }
        for (int i = 1; i < arguments.length; i++) {
            try (OtherIndex index = index(arguments[i])) {
                bench.measure(index);
            }
        }
        System.exit(0);
    }

    private static OtherIndex index(String name) throws Exception {
        return switch (name) {
            case "lucene" -> new LuceneIndex();
            case "hashes" -> new MinHashIndex();
            case "trigrams" -> new TrigramIndex(Databases.postgresUrl());
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static final class Figures {
        private int reachable;
        private int found;
    }

    private void measure(OtherIndex index) throws Exception {
        long begin = System.nanoTime();
        for (int i = 0; i < companies.size(); i += PIECE) {
            index.add(companies.subList(i, Math.min(i + PIECE, companies.size())).stream().map(Company::name).toList());
        }
        index.complete();
        System.out.printf("%s: %d names added in %.0f s%n", index.called(), companies.size(), (System.nanoTime() - begin) / 1e9);
        Map<Variant, Figures> all = new TreeMap<>();
        List<Integer> read = new ArrayList<>();
        List<Long> nanos = new ArrayList<>();
        Random chance = new Random(5);
        for (int planted = 0; planted < PLANTED; planted++) {
            int i = (int) ((planted + 0.5) * companies.size() / PLANTED);      // of those that are alike some indexes give the first ones
            for (Variant variant : Variant.values()) {
                String written = variant.of(companies.get(i), chance);
                if (written == null || !alike(written, companies.get(i).name())) {
                    continue;
                }
                Figures figures = all.computeIfAbsent(variant, v -> new Figures());
                long asked = System.nanoTime();
                OtherIndex.Answer answer = index.find(written, ProfileSearch.MOST_PROFILES);
                nanos.add(System.nanoTime() - asked);
                read.add(answer.read());
                figures.reachable++;
                figures.found += answer.places().contains(i) ? 1 : 0;
            }
        }
        all.forEach((variant, figures) -> System.out.printf("  %-24s %5d pairs, found %5.1f %%%n",
                variant.name().toLowerCase().replace('_', ' '), figures.reachable, 100.0 * figures.found / figures.reachable));
        read.sort(null);
        nanos.sort(null);
        System.out.printf("  entries read p50 %d p99 %d most %d; ms p50 %.2f p99 %.2f%n", at(read, .5), at(read, .99), at(read, 1), at(nanos, .5) / 1e6, at(nanos, .99) / 1e6);
    }

    private boolean alike(String one, String other) {
        return matcher.match(PreparedCustomer.of(Customer.named(one, CITY), CITY), PreparedCustomer.of(Customer.named(other, CITY), CITY)).isPresent();
    }

    private static <T> T at(List<T> sorted, double part) {
        return sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * part));
    }
}
