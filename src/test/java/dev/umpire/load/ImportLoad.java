package dev.umpire.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.umpire.store.Databases;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A file of many past registrations, half of them protected, beside clients that register deals: what these wait for,
 * compared with a quiet time before. {@code -Dlines=100000} is the size of the file.
 */
@Tag("bench")
class ImportLoad {

    private static final int LINES = Integer.getInteger("lines", 100_000);
    private static final int CLIENTS = 4;
    private static final int WARM_UP_SECONDS = 30;
    private static final int QUIET_SECONDS = 40;
    private static final int PAUSE_MILLIS = 50;
    private static final String PARTNER = """
            {"name": "Partner", "status": "ACTIVE", "tier": "DEEP", "types": ["DISTRIBUTION"],
             "authorizations": [{"productLine": "K3", "territory": "CN", "from": "2020-01-01"}],
             "certifications": [{"code": "K3", "validUntil": "2099-12-31"}]}""";

    @Test
    void onH2(@TempDir Path folder) throws Exception {
        measure("H2", folder);
    }

    @Test
    void onPostgres(@TempDir Path folder) throws Exception {
        measure("PostgreSQL", folder, "-Dumpire.database.url=" + Databases.postgresUrl(), "-Dumpire.database.user=postgres");
    }

    private static void measure(String name, Path folder, String... options) throws Exception {
        try (Packaged service = Packaged.start(folder.resolve("data"), options)) {
            service.put(Packaged.KINGDEE + "/partners/beifang", PARTNER);
            posts(service, "w", time(WARM_UP_SECONDS));
            Posts quiet = posts(service, "q", time(QUIET_SECONDS));
            AtomicBoolean over = new AtomicBoolean();
            CompletableFuture<Posts> beside = CompletableFuture.supplyAsync(() -> posts(service, "b", over));
            long before = System.nanoTime();
            HttpResponse<String> answer = service.post(Packaged.KINGDEE + "/imports", "application/x-ndjson", file());
            double took = (System.nanoTime() - before) / 1e9;
            over.set(true);
            Posts meanwhile = beside.join();
            System.out.printf("%s: %d lines in %.1f s: %d %s; posts quiet %s; beside the import %s%n", name, LINES, took, answer.statusCode(),
                    answer.body().substring(0, Math.min(200, answer.body().length())), quiet, meanwhile);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(meanwhile.statuses()).containsOnlyKeys(201);
            assertThat(meanwhile.percentile(99)).isLessThanOrEqualTo(3 * quiet.percentile(99));
        }
    }

    private static AtomicBoolean time(int seconds) {
        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture.delayedExecutor(seconds, TimeUnit.SECONDS).execute(() -> over.set(true));
        return over;
    }

    /** How long posts took, in nanoseconds, and what was answered how often. */
    private record Posts(List<Long> taken, Map<Integer, Integer> statuses) {

        long percentile(int percent) {
            return taken.get(Math.min(taken.size() - 1, taken.size() * percent / 100));
        }

        @Override
        public String toString() {
            return "%s, median %.1f ms, p99 %.1f ms, longest %.1f ms".formatted(statuses, percentile(50) / 1e6, percentile(99) / 1e6, percentile(100) / 1e6);
        }
    }

    private static Posts posts(Packaged service, String series, AtomicBoolean over) {
        List<CompletableFuture<Posts>> clients = IntStream.range(0, CLIENTS)
                .mapToObj(client -> CompletableFuture.supplyAsync(() -> client(service, series + client, over), task -> new Thread(task).start())).toList();
        List<Long> taken = new ArrayList<>();
        Map<Integer, Integer> statuses = new TreeMap<>();
        clients.stream().map(CompletableFuture::join).forEach(posts -> {
            taken.addAll(posts.taken());
            posts.statuses().forEach((status, count) -> statuses.merge(status, count, Integer::sum));
        });
        taken.sort(null);
        return new Posts(taken, statuses);
    }

    private static Posts client(Packaged service, String series, AtomicBoolean over) {
        Random random = new Random(series.hashCode());
        List<Long> taken = new ArrayList<>();
        Map<Integer, Integer> statuses = new TreeMap<>();
        try {
            while (!over.get()) {
                String deal = """
                        {"partnerId": "beifang", "customer": {"name": "%s", "territory": "CN-440300", "employees": 200},
                         "opportunity": "NEW_CUSTOMER", "productLine": "K3", "amount": 50000}""".formatted(company(random));
                long before = System.nanoTime();
                int status = service.post(Packaged.KINGDEE + "/deal-registrations", "application/json", deal).statusCode();
                taken.add(System.nanoTime() - before);
                statuses.merge(status, 1, Integer::sum);
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return new Posts(taken, statuses);
    }

    private static String file() {
        Random random = new Random(1);
        return IntStream.range(0, LINES).mapToObj(i -> """
                {"type": "deal-registrations", "record": {"id": "PAST-%d", "partnerId": "beifang", "channel": "PARTNER", \
                "customer": {"name": "%s", "territory": "CN-440300"}, "opportunity": "NEW_CUSTOMER", "productLine": "K3", "amount": 1000, \
                "submittedAt": "2026-01-05T09:00:00+08:00", "status": "APPROVED", \
                "protection": {"from": "2026-01-05", "until": "%s"}, "renewals": 0}}""".formatted(i, company(random), i % 2 == 0 ? "2099-03-31" : "2026-03-31"))
                .collect(Collectors.joining("\n"));
    }

    /** A name of four signs of a few thousand, so that hardly two of a hundred thousand are alike. */
    private static String company(Random random) {
        String four = random.ints(4, 0x4E00, 0x9000).mapToObj(Character::toString).collect(Collectors.joining());
        return "深圳市%s有限公司".formatted(four);
    }
}
