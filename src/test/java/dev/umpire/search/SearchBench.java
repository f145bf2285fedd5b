package dev.umpire.search;

import dev.umpire.casefile.Customer;
import dev.umpire.casefile.Program;
import dev.umpire.identity.IdentityMatcher;
import dev.umpire.identity.PreparedCustomer;
import dev.umpire.identity.Thresholds;
import dev.umpire.intake.Kingdee;
import dev.umpire.search.Town.Company;
import dev.umpire.store.Database;
import dev.umpire.store.Databases;
import dev.umpire.store.Transactions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Fills a register with the companies of one city and looks for some of them as other people write them down: how many are
 * found, among how many candidates, how many rows are read and how long it takes.
 *
 * <pre>java -cp TEST-CLASS-PATH dev.umpire.search.SearchBench h2|postgres SIZE...</pre>
 *
 * {@code -Dkept=URL} for a database that a load test has filled with as many, {@code -Dmisses=true} names who is not found.
 */
final class SearchBench {

    private static final Program PROGRAM = Kingdee.VERSION.program();
    private static final String CITY = "CN-440300";
    private static final int PLANTED = 400;
    private static final int PIECE = 500;
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private final Transactions transactions;
    private final Town town = new Town(1);
    private final List<Company> planted = new ArrayList<>();
    private final IdentityMatcher matcher = new IdentityMatcher(Thresholds.DEFAULT);
    private int filled;

    private SearchBench(Transactions transactions) {
        this.transactions = transactions;
    }

    public static void main(String[] arguments) throws Exception {
        String kept = System.getProperty("kept");
        String url = kept != null ? kept : arguments[0].equals("h2") ? "jdbc:h2:file:" + Files.createTempDirectory(Path.of(System.getProperty("folder", "/tmp")), "town").resolve("umpire")
                : Databases.postgresUrl();
        try (Database database = Databases.open(url)) {
            SearchBench bench = new SearchBench(new Transactions(database));
            for (int i = 1; i < arguments.length; i++) {
                if (kept == null) {
                    bench.fill(Integer.parseInt(arguments[i]));
                } else {
                    bench.filled = Integer.parseInt(arguments[i]);
                    bench.planted.addAll(Stream.generate(bench.town::next).limit(PLANTED).toList());
                }
                bench.search(arguments[0]);
            }
        }
        System.exit(0);
    }

    private void fill(int size) {
        long begin = System.nanoTime();
        int before = filled;
        while (filled < size) {
            List<Company> piece = new ArrayList<>();
            while (piece.size() < PIECE && filled + piece.size() < size) {
                piece.add(town.next());
            }
            transactions.run(handle -> {
                for (int i = 0; i < piece.size(); i++) {
                    CustomerRecords.add(handle, PROGRAM, "registration", "T-" + (filled + i), Customer.named(piece.get(i).name(), CITY),
                            Bearing.standing("K3", DAY.plusDays(30)));
                }
                return null;
            });
            if (planted.size() < PLANTED) {
                planted.addAll(piece.subList(0, Math.min(PLANTED - planted.size(), piece.size())));
            }
            filled += piece.size();
        }
        System.out.printf("filled from %d to %d: %.0f a second%n", before, filled, (filled - before) * 1e9 / (System.nanoTime() - begin));
    }

    private static final class Figures {
        private int reachable;
        private int found;
        private int said;
        private final List<Integer> candidates = new ArrayList<>();
        private final List<Integer> rows = new ArrayList<>();
        private final List<Long> nanos = new ArrayList<>();

        void show(String name) {
            candidates.sort(null);
            rows.sort(null);
            nanos.sort(null);
            System.out.printf("%-24s %5d pairs, found %5.1f %% (%d more said to be too many), candidates mean %.1f most %d, rows mean %.0f p99 %d most %d, ms p50 %.2f p99 %.2f%n",
                    name, reachable, 100.0 * found / Math.max(1, reachable), said, mean(candidates), at(candidates, 1), mean(rows), at(rows, .99), at(rows, 1),
                    at(nanos, .5) / 1e6, at(nanos, .99) / 1e6);
        }

        private static double mean(List<Integer> of) {
            return of.stream().mapToInt(Integer::intValue).average().orElse(0);
        }

        private static <T> T at(List<T> sorted, double part) {
            return sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * part));
        }
    }

    private void search(String name) {
        System.out.printf("%s, %d companies of one city%n", name, filled);
        Map<Variant, Figures> all = new TreeMap<>();
        for (int round = 0; round < 2; round++) {           // the first one warms up
            all.clear();
            Random chance = new Random(5);
            for (int i = 0; i < planted.size(); i++) {
                for (Variant variant : Variant.values()) {
                    String written = variant.of(planted.get(i), chance);
                    if (written != null) {
                        measure(planted.get(i), "T-" + i, written, all.computeIfAbsent(variant, v -> new Figures()));
                    }
                }
            }
        }
        all.forEach((variant, figures) -> figures.show(variant.name().toLowerCase().replace('_', ' ')));
        Figures fresh = new Figures();
        Town strangers = new Town(77);
        for (int i = 0; i < 2000; i++) {
            find(strangers.next().name(), fresh);
        }
        fresh.show("newcomers");
        System.out.printf("newcomers that are said to have too many: %d of 2000%n", fresh.said);
    }

    private void measure(Company company, String id, String written, Figures figures) {
        PreparedCustomer asked = PreparedCustomer.of(Customer.named(written, CITY), CITY);
        if (matcher.match(asked, PreparedCustomer.of(Customer.named(company.name(), CITY), CITY)).isPresent()) {
            figures.reachable++;
            Candidates candidates = find(written, figures);
            if (candidates.found().getOrDefault("registration", java.util.Set.of()).contains(id)) {
                figures.found++;
                figures.said -= candidates.more() ? 1 : 0;
            } else if (Boolean.getBoolean("misses") && !candidates.more()) {
                System.out.println("  missed: " + written + " / " + company.name());
            }
        }
    }

    private Candidates find(String written, Figures figures) {
        long begin = System.nanoTime();
        PreparedCustomer asked = PreparedCustomer.of(Customer.named(written, CITY), CITY);
        Candidates candidates = transactions.run(handle -> CustomerSearch.find(handle, PROGRAM.program(), matcher, new Asked(asked, "K3", List.of("K3"), DAY, null)));
        figures.nanos.add(System.nanoTime() - begin);
        figures.candidates.add(candidates.found().values().stream().mapToInt(java.util.Set::size).sum());
        figures.rows.add(candidates.rowsRead());
        figures.said += candidates.more() ? 1 : 0;
        return candidates;
    }
}
