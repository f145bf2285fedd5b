package dev.umpire.load;

import dev.umpire.registration.online.FilledTown;
import dev.umpire.search.Town;
import dev.umpire.store.Databases;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Registrations a second, and how long each takes, over HTTP with eight connections, while the register grows: all customers of
 * one city, with names as a register of a large vendor has them.
 *
 * <pre>java -cp TEST-CLASS-PATH dev.umpire.load.RegisterLoad h2|postgres SECONDS SIZE...</pre>
 *
 * {@code -Dwarm=}seconds of warming up before, {@code -Dunlike=true} for names of random signs, {@code -Dh2=;SETTING=VALUE} for
 * settings of H2, {@code -Dpostgres=URL} for a database of a server that runs already, as user {@code postgres}, {@code -Dkept=FOLDER} for the folder of an earlier run, with size 0 and another {@code -Dseed=}number.
 */
final class RegisterLoad {

    private static final int CLIENTS = 8;
    private static final int WARM_UP_SECONDS = Integer.getInteger("warm", 60);
    private static final int SEED = Integer.getInteger("seed", 0);
    private static final Pattern OUTCOME = Pattern.compile("\"status\" ?: ?\"([A-Z]+)\"");

    static final String PARTNER = """
            {"name": "Partner", "status": "ACTIVE", "tier": "DEEP", "types": ["DISTRIBUTION"],
             "authorizations": [{"productLine": "K3", "territory": "CN", "from": "2020-01-01"}],
             "certifications": [{"code": "K3", "validUntil": "2099-12-31"}]}""";

    public static void main(String[] arguments) throws Exception {
        boolean h2 = arguments[0].equals("h2");
        String kept = System.getProperty("kept");
        Path folder = kept != null ? Path.of(kept) : Files.createTempDirectory(Path.of(System.getProperty("folder", "/tmp")), "register");
        String url = h2 ? "jdbc:h2:file:" + folder.resolve("data").resolve("umpire") + System.getProperty("h2", "") : Optional.ofNullable(System.getProperty("postgres")).orElseGet(Databases::postgresUrl);
        Files.createDirectories(folder.resolve("data"));
        String[] options = h2 ? new String[] {"-Dumpire.database.url=" + url} : new String[] {"-Dumpire.database.url=" + url, "-Dumpire.database.user=postgres"};
        FilledTown town = new FilledTown();
        System.out.printf("%10s %8s %8s %8s %8s  %s%n", "on file", "per s", "p50 ms", "p99 ms", "most ms", "what was answered; rows read and candidates of a search");
        for (int i = 2; i < arguments.length; i++) {
            int size = Integer.parseInt(arguments[i]);
            town.fill(url, size);
            try (Packaged service = Packaged.start(folder.resolve("data"), options)) {
                service.put(Packaged.KINGDEE + "/partners/beifang", PARTNER);
                service.put(Packaged.KINGDEE + "/partners/huadong", PARTNER);
                run(service, WARM_UP_SECONDS, new Town(1000 + SEED + i)::next);
                double cpu = service.cpu();
                double server = servers();
                Load load = run(service, Integer.parseInt(arguments[1]), new Town(2000 + SEED + i)::next);
                System.out.println(load.line(size) + " ms of CPU of a post: service %.2f, database %.2f;".formatted(
                        (service.cpu() - cpu) * 1e3 / load.taken().size(), (servers() - server) * 1e3 / load.taken().size()) + metrics(service));
            }
        }
        System.exit(0);
    }

    /** What was answered how often, and after how many nanoseconds, sorted. */
    record Load(List<Long> taken, Map<String, Integer> outcomes, double seconds) {

        String line(int size) {
            return "%10d %8.0f %8.1f %8.1f %8.1f  %s".formatted(size, perSecond(), at(0.5), at(0.99), at(1), outcomes);
        }

        double perSecond() {
            return taken.size() / seconds;
        }

        double at(double part) {
            return taken.get((int) Math.min(taken.size() - 1, taken.size() * part)) / 1e6;
        }
    }

    /** Eight clients register a new company each, again and again. */
    static Load run(Packaged service, int seconds, Supplier<Town.Company> companies) throws Exception {
        return runNames(service, seconds, Boolean.getBoolean("unlike") ? unlike(companies.hashCode()) : () -> companies.get().name());
    }

    static Load runNames(Packaged service, int seconds, Supplier<String> names) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS, task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        });
        long begin = System.nanoTime();
        long end = begin + seconds * 1_000_000_000L;
        List<Future<Load>> running = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            running.add(clients.submit(() -> client(service.port(), end, names)));
        }
        List<Long> taken = new ArrayList<>();
        Map<String, Integer> outcomes = new TreeMap<>();
        for (Future<Load> client : running) {
            taken.addAll(client.get().taken());
            client.get().outcomes().forEach((outcome, count) -> outcomes.merge(outcome, count, Integer::sum));
        }
        clients.shutdown();
        taken.sort(null);
        return new Load(taken, outcomes, (System.nanoTime() - begin) / 1e9);
    }

    /** Four signs of a few thousand. */
    private static Supplier<String> unlike(int seed) {
        Random random = new Random(seed);
        return () -> "深圳市%s有限公司".formatted(random.ints(4, 0x4E00, 0x9000).mapToObj(Character::toString).collect(Collectors.joining()));
    }

    private static Load client(int port, long end, Supplier<String> names) throws Exception {
        List<Long> taken = new ArrayList<>();
        Map<String, Integer> outcomes = new TreeMap<>();
        try (Connection connection = new Connection(port)) {
            while (System.nanoTime() < end) {
                String name;
                synchronized (names) {
                    name = names.get();
                }
                String deal = """
                        {"partnerId": "huadong", "customer": {"name": "%s", "territory": "CN-440300", "employees": 200},
                         "opportunity": "NEW_CUSTOMER", "productLine": "K3", "amount": 50000,
                         "evidence": [{"type": "MEETING_RECORD", "date": "%s"}]}""".formatted(name, java.time.LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")));
                long before = System.nanoTime();
                String answer = connection.post(Packaged.KINGDEE + "/deal-registrations", deal);
                taken.add(System.nanoTime() - before);
                Matcher outcome = OUTCOME.matcher(answer);
                outcomes.merge(answer.startsWith("201") && outcome.find() ? outcome.group(1) : answer.substring(0, Math.min(200, answer.length())), 1, Integer::sum);
            }
        }
        return new Load(taken, outcomes, 0);
    }

    /** Seconds of CPU that processes of PostgreSQL have used so far. */
    private static double servers() {
        return ProcessHandle.allProcesses().map(ProcessHandle::info)
                .filter(info -> info.command().filter(command -> command.endsWith("postgres")).isPresent())
                .mapToLong(info -> info.totalCpuDuration().orElse(Duration.ZERO).toMillis()).sum() / 1e3;
    }

    private static String metrics(Packaged service) throws Exception {
        HttpResponse<String> metrics = service.get("/q/metrics");
        return " rows mean %.0f most %.0f, candidates mean %.1f most %.0f".formatted(mean(metrics.body(), "rows"), value(metrics.body(), "rows_max"),
                mean(metrics.body(), "candidates"), value(metrics.body(), "candidates_max"));
    }

    private static double mean(String metrics, String of) {
        return value(metrics, of + "_sum") / value(metrics, of + "_count");
    }

    private static double value(String metrics, String of) {
        Matcher line = Pattern.compile("(?m)^umpire_search_" + of + "(?:\\{[^}]*})? ([0-9.E+]+)$").matcher(metrics);
        return line.find() ? Double.parseDouble(line.group(1)) : Double.NaN;
    }

    private RegisterLoad() { }
}
