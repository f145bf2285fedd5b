package dev.umpire.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.umpire.web.Http;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Row 2 of {@code ./umpire bench}: registrations a second, beside bare inserts of the same rows. The two take turns. */
@Tag("bench")
@QuarkusTest
@TestProfile(RecordedRulingsBench.FileDatabase.class)
class RecordedRulingsBench {

    /** H2 in a file, every commit written before it is acknowledged. */
    public static class FileDatabase implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                return Map.of("umpire.database.url", "", "umpire.database.directory", Files.createTempDirectory("bench").toString(),
                        "umpire.cache", "target/pack-cache");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final int CLIENTS = 8;
    private static final int WARM_UP_SECONDS = 15;
    private static final int SECONDS = 4;
    private static final int ROUNDS = 5;

    @TestHTTPResource("/v1/programs/kingdee/deal-registrations")
    URI registrations;

    @TestHTTPResource("/bench/bare-inserts")
    URI bareInserts;

    @Test
    void registrationsBesideBareInserts() throws Exception {
        String partner = Http.partner("bench-partner");
        posts(registrations, partner, WARM_UP_SECONDS);
        posts(bareInserts, partner, WARM_UP_SECONDS);
        List<Double> ruled = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ruled.add(posts(registrations, partner, SECONDS));
            bare.add(posts(bareInserts, partner, SECONDS));
        }
        System.out.printf("%n2. POST to recorded ruling / bare inserts of the same rows, over HTTP, H2 in a file (per second; aim: ratio >= 0.5)%n");
        System.out.printf("%12s %12s %7s%n", "rulings", "bare inserts", "ratio");
        System.out.printf("%12.0f %12.0f %7.2f%n", median(ruled), median(bare), median(ruled) / median(bare));
        assertThat(median(ruled)).isPositive();
    }

    /** Answers a second; each must be an approval. */
    private static double posts(URI uri, String partner, int seconds) throws InterruptedException, ExecutionException {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        List<Future<Integer>> running = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            int seed = i;
            running.add(clients.submit(() -> post(uri, partner, end, new Random(System.nanoTime() + seed))));
        }
        int answers = 0;
        for (Future<Integer> client : running) {
            answers += client.get();
        }
        clients.shutdown();
        return answers / (double) seconds;
    }

    private static int post(URI uri, String partner, long end, Random random) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        int answers = 0;
        while (System.nanoTime() < end) {
            HttpRequest request = HttpRequest.newBuilder(uri).header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(deal(partner, random))).build();
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 201 || !answer.body().contains("\"outcome\":\"APPROVED\"")) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
            answers++;
        }
        return answers;
    }

    /** A customer that nobody has registered, with four random characters in its name. */
    private static String deal(String partner, Random random) {
        StringBuilder name = new StringBuilder("深圳市");
        for (int i = 0; i < 4; i++) {
            name.append((char) ('\u4E00' + random.nextInt(4_000)));
        }
        return """
                {"partnerId": "%s", "opportunity": "NEW_CUSTOMER", "productLine": "K3", "amount": 50000,
                 "customer": {"name": "%s贸易有限公司", "territory": "CN-440300", "employees": 100},
                 "evidence": [{"type": "MEETING_RECORD", "date": "%s"}]}""".formatted(partner, name, LocalDate.now());
    }

    private static double median(List<Double> figures) {
        return figures.stream().sorted().skip(figures.size() / 2).findFirst().orElseThrow();
    }
}
