package dev.umpire.activation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** An author breaks and mends a rule while requests keep coming: none fails, and each is ruled by a whole version. */
@QuarkusTest
@TestProfile(SwapUnderLoadTest.OwnFolder.class)
class SwapUnderLoadTest {

    /** Starts the service on a copy of the pack. */
    public static class OwnFolder implements QuarkusTestProfile {

        private static final Path FOLDER = temporary();

        private static Path temporary() {
            try {
                return EditedPack.in(Files.createTempDirectory("policies")).policies();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("umpire.policies", FOLDER.toString(), "umpire.policies-watch", "PT0.1S", "umpire.cache", "target/pack-cache",
                    "umpire.database.url", "jdbc:h2:mem:swap;DB_CLOSE_DELAY=-1");
        }
    }

    private static final String CASE = """
            {"kind": "deal-registration", "program": "kingdee", "asOf": "2026-04-01T02:00:00Z",
             "request": {"channel": "DIRECT", "opportunity": "NEW_CUSTOMER", "productLine": "EAS", "amount": 1000,
                         "customer": {"name": "Acme", "territory": "CN-440300", "employees": 800},
                         "evidence": [{"type": "MEETING_RECORD", "date": "2026-04-01"}]}}""";

    @TestHTTPResource("/v1/programs/kingdee/adjudications")
    URI adjudications;

    private final Set<String> versions = ConcurrentHashMap.newKeySet();
    private volatile boolean running = true;

    @Test
    void noRequestFailsWhileARuleIsBrokenAndMended() throws Exception {
        EditedPack pack = EditedPack.at(OwnFolder.FOLDER);
        ExecutorService clients = Executors.newFixedThreadPool(3);
        List<Future<Integer>> load = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            load.add(clients.submit(this::post));
        }
        until(() -> versions.size() == 1);

        pack.replace("registration.drl", "protectedOn( $deal.rivalsJudgedOn )", "protectdOn( $deal.rivalsJudgedOn )");
        until(() -> health().contains("registration.drl:44:56: "));
        assertThat(versions).as("the last good version goes on").hasSize(1);

        pack.replace("registration.drl", "protectdOn( $deal.rivalsJudgedOn )", "protectedOn( $deal.rivalsJudgedOn )");
        pack.replace("registration.drl", "rule \"KD-4.4 a protected", "rule \"KD-4.4 a still protected");
        until(() -> versions.size() == 2);
        assertThat(health()).doesNotContain("refused");

        running = false;
        int answered = 0;
        for (Future<Integer> client : load) {
            answered += client.get();
        }
        clients.shutdown();
        assertThat(answered).isGreaterThan(100);
    }

    private static String health() {
        return given().get("/q/health").asString();
    }

    /** Posts without pause; throws at the first answer that is no ruling. */
    private int post() throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(adjudications).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(CASE)).build();
        int answered = 0;
        while (running) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("Answer %d: %s".formatted(answer.statusCode(), answer.body()));
            }
            versions.add(answer.body().replaceAll("(?s).*\"policyVersion\":\"(\\w+)\".*", "$1"));
            answered++;
        }
        return answered;
    }

    private static void until(BooleanSupplier reached) throws InterruptedException {
        Instant patience = Instant.now().plus(Duration.ofSeconds(60));
        while (!reached.getAsBoolean()) {
            assertThat(Instant.now()).as("waited long enough").isBefore(patience);
            Thread.sleep(50);
        }
    }
}
