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
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Row 2 of {@code ./umpire bench}: registrations per second on the embedded database, which writes every commit to its
 * file. Both sides take turns, with the same client and the same bodies.
 */
@Tag("bench")
@QuarkusTest
@TestProfile(PostingBench.FileDatabase.class)
class PostingBench {

    /** A database in a file, as served. */
    public static class FileDatabase implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                return Map.of("umpire.cache", "target/pack-cache",
                        "umpire.database.url", "jdbc:h2:file:" + Files.createTempDirectory("umpire-bench").resolve("umpire"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final int CONNECTIONS = 8;
    private static final int ROUNDS = 6;
    private static final long WARM_UP = 8_000_000_000L;
    private static final long ROUND = 3_000_000_000L;

    @TestHTTPResource("/v1/programs/kingdee/deal-registrations")
    URI registrations;

    @TestHTTPResource("/bench/inserts")
    URI inserts;

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService clients = Executors.newFixedThreadPool(CONNECTIONS);

    @Test
    void aRulingOverHttpBesideItsInsertsAlone() throws Exception {
        Http.partner("beifang");
        perSecond(registrations, WARM_UP);
        perSecond(inserts, WARM_UP);
        List<Double> rulings = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            rulings.add(perSecond(registrations, ROUND));
            bare.add(perSecond(inserts, ROUND));
        }
        clients.shutdown();
        System.out.printf("%n2. Rulings over HTTP / the same inserts over HTTP (per second, median of %d rounds; aim: ratio >= 0.5)%n", ROUNDS);
        System.out.printf("%9s %12s %7s%n%9.0f %12.0f %7.2f%n", "rulings", "inserts only", "ratio",
                median(rulings), median(bare), median(rulings) / median(bare));
        assertThat(median(rulings)).isPositive();
    }

    private double perSecond(URI uri, long nanos) throws Exception {
        long start = System.nanoTime();
        List<Future<Integer>> posting = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            posting.add(clients.submit(() -> post(uri, start + nanos)));
        }
        int posted = 0;
        for (Future<Integer> one : posting) {
            posted += one.get();
        }
        return posted * 1e9 / (System.nanoTime() - start);
    }

    /** Every customer is new, so that every registration is approved. */
    private int post(URI uri, long end) throws IOException, InterruptedException {
        int posted = 0;
        while (System.nanoTime() < end) {
            HttpRequest request = HttpRequest.newBuilder(uri).header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(deal())).build();
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 201 || !answer.body().contains("\"outcome\":\"APPROVED\"")) {
                throw new IllegalStateException("Answer %d: %s".formatted(answer.statusCode(), answer.body()));
            }
            posted++;
        }
        return posted;
    }

    private static String deal() {
        return Http.deal("beifang").replace("\"evidence\": []", "\"evidence\": [{\"type\": \"MEETING_RECORD\", \"date\": \"%s\"}]"
                .formatted(LocalDate.now(ZoneId.of("Asia/Shanghai"))));
    }

    private static double median(List<Double> figures) {
        return figures.stream().sorted().skip(figures.size() / 2).findFirst().orElseThrow();
    }
}
