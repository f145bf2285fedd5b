package dev.umpire.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.umpire.casefile.Json;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * SIGTERM while eight clients register deals over connections that they keep: whatever was recorded was answered, and
 * the other way round. Each client has one request under way, so a lost answer is seen as such.
 */
@Tag("bench")
class ShutdownLoad {

    private static final int ROUNDS = Integer.getInteger("rounds", 10);
    private static final int CLIENTS = 8;
    private static final int SECONDS_OF_LOAD = 4;
    private static final int SECONDS_BEFORE_KILL = Integer.getInteger("kill.seconds", 15);
    private static final String PARTNER = """
            {"name": "Partner", "status": "ACTIVE", "tier": "DEEP", "types": ["DISTRIBUTION"],
             "authorizations": [{"productLine": "K3", "territory": "CN", "from": "2020-01-01"}],
             "certifications": [{"code": "K3", "validUntil": "2099-12-31"}]}""";

    private final Set<String> answered = ConcurrentHashMap.newKeySet();
    private final Set<String> unanswered = ConcurrentHashMap.newKeySet();
    private final AtomicInteger closes = new AtomicInteger();
    private volatile boolean over;
    private Packaged service;

    @Test
    void nothingThatWasRecordedIsLeftUnanswered(@TempDir Path folder) throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            round(round, folder.resolve("data" + round));
        }
    }

    /** Long enough under load for space of the file to be used again. */
    @Test
    void nothingThatWasAnsweredIsLostWithTheProcess(@TempDir Path folder) throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            Path data = folder.resolve("killed" + round);
            ExecutorService clients = begin(round, Packaged.start(data));
            TimeUnit.SECONDS.sleep(SECONDS_BEFORE_KILL);
            service.kill();
            end(clients);
            Set<String> lost = new HashSet<>(answered);
            Set<String> recorded = recorded(data);
            lost.removeAll(recorded);
            System.out.printf("round %d: killed, %d answered, %d recorded, %d lost%n", round, answered.size(), recorded.size(), lost.size());
            assertThat(lost).isEmpty();
            assertThat(recorded).hasSizeGreaterThan(CLIENTS);
        }
    }

    private ExecutorService begin(int round, Packaged started) throws Exception {
        service = started;
        answered.clear();
        unanswered.clear();
        over = false;
        service.put(Packaged.KINGDEE + "/partners/beifang", PARTNER);
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        for (int i = 0; i < CLIENTS; i++) {
            String client = round + "-" + i;
            clients.submit(() -> register(service.port(), client));
        }
        return clients;
    }

    private void end(ExecutorService clients) throws InterruptedException {
        over = true;
        clients.shutdown();
        assertThat(clients.awaitTermination(40, TimeUnit.SECONDS)).isTrue();
    }

    private void round(int round, Path data) throws Exception {
        ExecutorService clients = begin(round, Packaged.start(data));
        TimeUnit.SECONDS.sleep(SECONDS_OF_LOAD);
        long told = System.nanoTime();
        service.terminate();
        TimeUnit.MILLISECONDS.sleep(500);
        int ready = service.ready();
        int code = service.ended();
        double took = (System.nanoTime() - told) / 1e9;
        end(clients);
        Set<String> recorded = recorded(data);
        Set<String> recordedUnanswered = new HashSet<>(unanswered);
        recordedUnanswered.retainAll(recorded);
        System.out.printf("round %d: exit %d after %.1f s, ready %d, %d answered, %d recorded, %d unanswered, of these %d recorded%n", round, code,
                took, ready, answered.size(), recorded.size(), unanswered.size(), recordedUnanswered.size());
        assertThat(ready).isEqualTo(503);
        assertThat(recorded).hasSizeGreaterThan(CLIENTS).isEqualTo(answered);
        assertThat(recordedUnanswered).isEmpty();
        assertThat(closes.get()).isPositive();
    }

    private static Set<String> recorded(Path data) throws Exception {
        Set<String> recorded = new HashSet<>();
        try (Packaged again = Packaged.start(data, "-Dquarkus.shutdown.delay=0S")) {
            for (String line : again.get(Packaged.KINGDEE + "/decisions").body().lines().toList()) {
                JsonNode ruling = Json.mapper().readTree(line);
                recorded.add(ruling.at("/caseFile/request/customer/name").asText());
            }
        }
        return recorded;
    }

    private void register(int port, String client) {
        HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        for (int deal = 0; !over; deal++) {
            register(http, port, "Customer %s-%d Tools Ltd".formatted(client, deal));
        }
    }

    private void register(HttpClient http, int port, String customer) {
        String body = """
                {"partnerId": "beifang", "customer": {"name": "%s", "territory": "CN-440300", "employees": 200},
                 "opportunity": "NEW_CUSTOMER", "productLine": "K3", "amount": 50000}""".formatted(customer);
        try {
            HttpResponse<String> answer = http.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + Packaged.KINGDEE + "/deal-registrations"))
                    .header("Content-Type", "application/json").timeout(Duration.ofSeconds(30)).POST(HttpRequest.BodyPublishers.ofString(body)).build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() == 201) {
                answered.add(customer);
            }
            closes.addAndGet(answer.headers().firstValue("connection").filter("close"::equals).isPresent() ? 1 : 0);
        } catch (ConnectException refused) {
            pause();        // nobody listens any more
        } catch (IOException lost) {
            unanswered.add(customer);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
