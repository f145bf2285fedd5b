package dev.umpire.store;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.umpire.web.Http;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** What callers and their load balancer are told while the database does not answer. */
@QuarkusTest
@TestProfile(FrozenDatabaseTest.OnServer.class)
class FrozenDatabaseTest {

    private static final String DATA = "frozen.postgres";
    private static final Duration SOON = Duration.ofSeconds(5);

    /** The service on a PostgreSQL of which the test knows the folder. */
    public static class OnServer implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Running.class));
        }
    }

    /** One server for as long as the service runs. */
    public static class Running implements QuarkusTestResourceLifecycleManager {

        private Server server;

        @Override
        public Map<String, String> start() {
            try {
                Path data = Files.createTempDirectory("frozen").resolve("pg");
                server = new Server(data);
                return Map.of("umpire.database.url", server.url(), "umpire.database.user", "postgres", DATA, data.toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void stop() {
            server.close();
        }
    }

    @Test
    void requestsAreToldToComeAgainAndReadinessSaysWhy() {
        Path data = Path.of(ConfigProvider.getConfig().getValue(DATA, String.class));
        Http.partner("p1");
        ready().then().statusCode(200);
        Server.freeze(data);
        try {
            Http.get("/partners/p1").statusCode(503).contentType("application/problem+json").header("Retry-After", "2")
                    .body("type", equalTo("/problems/unavailable"), "title", equalTo("The service cannot answer now"));
            Response down = await(FrozenDatabaseTest::ready, 503);
            assertThat(down.jsonPath().getString("checks.find { it.name == 'database' }.status")).isEqualTo("DOWN");
            assertThat(down.jsonPath().getString("checks.find { it.name == 'database' }.data.reason")).isNotEmpty();
            given().get("/q/health/live").then().statusCode(200);
            long begin = System.nanoTime();
            Http.post("/deal-registrations", Http.deal("p1")).statusCode(503).header("Retry-After", "2");
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(1));
        } finally {
            Server.thaw(data);
        }
        await(FrozenDatabaseTest::ready, 200);
        Http.post("/deal-registrations", Http.deal("p1")).statusCode(201);
    }

    private static Response ready() {
        return given().get("/q/health/ready");
    }

    private static Response await(Supplier<Response> asked, int status) {
        long end = System.nanoTime() + SOON.toNanos();
        Response answer = asked.get();
        while (answer.statusCode() != status && System.nanoTime() < end) {
            Posts.pause(50);
            answer = asked.get();
        }
        assertThat(answer.statusCode()).isEqualTo(status);
        return answer;
    }
}
