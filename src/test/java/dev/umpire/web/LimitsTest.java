package dev.umpire.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Sizes are counted while a body is read; heads and bodies that come too slowly are cut off. */
@QuarkusTest
@TestProfile(LimitsTest.Small.class)
class LimitsTest {

    /** Limits that a test can reach. */
    public static class Small implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("umpire.limits.body", "2000", "umpire.limits.import", "5000", "umpire.limits.patience", "PT1S",
                    "umpire.limits.least-rate", "1000", "umpire.limits.rest", "PT2S");
        }
    }

    private static final String JSON = "Content-Type: application/json";
    private static final String LINES = "Content-Type: application/x-ndjson";
    private static final String CHUNKED = "Transfer-Encoding: chunked";
    private static final String IMPORTS = Http.KINGDEE + "/imports";

    @Test
    void aBodyMayHaveAsManyBytesAsTheLimit() throws IOException {
        assertThat(announced(Wire.DEALS, JSON, 2000)).startsWith("HTTP/1.1 422");
        assertThat(announced(Wire.DEALS, JSON, 2001)).startsWith("HTTP/1.1 413").contains("/problems/too-large", "more than 2000 bytes");
    }

    @Test
    void aBodyOfUnknownLengthHasTheSameLimit() throws IOException {
        assertThat(chunked(Wire.DEALS, JSON, 2000)).startsWith("HTTP/1.1 422");
        assertThat(chunked(Wire.DEALS, JSON, 2001)).startsWith("HTTP/1.1 413").contains("/problems/too-large", "more than 2000 bytes");
    }

    @Test
    void importsHaveALimitOfTheirOwn() throws IOException {
        assertThat(announced(IMPORTS, LINES, 5000)).startsWith("HTTP/1.1 200");
        assertThat(announced(IMPORTS, LINES, 5001)).startsWith("HTTP/1.1 413").contains("more than 5000 bytes");
        assertThat(chunked(IMPORTS, LINES, 5000)).startsWith("HTTP/1.1 200");
        assertThat(chunked(IMPORTS, LINES, 5001)).startsWith("HTTP/1.1 413").contains("/problems/too-large");
    }

    @Test
    void nothingIsReadBeforeTheClientIsAskedToGoOn() throws IOException {
        try (Wire wire = new Wire()) {
            wire.send(Wire.head("POST", Wire.DEALS, JSON, "Content-Length: 2000", "Expect: 100-continue"));
            assertThat(wire.answer(Duration.ofMillis(500))).startsWith("HTTP/1.1 100 Continue");
            assertThat(wire.send(" ".repeat(2000)).answer(Duration.ofSeconds(5))).startsWith("HTTP/1.1 422");
        }
        assertThat(Wire.answer(Wire.head("POST", Wire.DEALS, JSON, "Content-Length: 2001", "Expect: 100-continue"))).startsWith("HTTP/1.1 413");
    }

    @Test
    void aBodyThatComesTooSlowlyIsCutOff() throws Exception {
        try (Wire wire = new Wire()) {
            wire.send(Wire.head("POST", Wire.DEALS, JSON, "Content-Length: 1000"));
            assertThat(trickled(wire, 1)).startsWith("HTTP/1.1 408").contains("/problems/too-slow", "\"status\":408");
        }
    }

    @Test
    void aBodyThatComesAtTheLeastRateIsReadWhole() throws Exception {
        try (Wire wire = new Wire()) {
            wire.send(Wire.head("POST", Wire.DEALS, JSON, "Content-Length: 2000"));
            assertThat(trickled(wire, 100)).startsWith("HTTP/1.1 422").contains("/problems/invalid-field");
        }
    }

    @Test
    void aHeadThatDoesNotEndIsCutOff() throws Exception {
        try (Wire wire = new Wire()) {
            wire.send("GET /v1/programs/kingdee/partners HTTP/1.1\r\nHost: localhost\r\nX-Long: ");
            assertThat(trickled(wire, 1)).isEmpty();
        }
    }

    @Test
    void whoSaysNothingIsCutOff() throws IOException {
        Http.get("/partners").statusCode(200);
        try (Wire silent = new Wire(); Wire resting = new Wire()) {
            resting.send("GET /v1/programs/kingdee/partners HTTP/1.1\r\nHost: localhost\r\n\r\n");
            assertThat(silent.answer(Duration.ofMillis(1800))).isEmpty();
            assertThat(resting.answer(Duration.ofSeconds(3))).startsWith("HTTP/1.1 200").doesNotContain("still open");
        }
    }

    /** So many bytes every 50 ms for at most 3 s; what is answered. */
    static String trickled(Wire wire, int bytes) throws Exception {
        for (int sent = 0; sent < 60; sent++) {
            try {
                wire.send(" ".repeat(bytes));
            } catch (IOException closed) {
                break;          // that is what a client sees who is cut off
            }
            String answer = wire.answer(Duration.ofMillis(50));
            if (!answer.endsWith("(still open)") || answer.startsWith("HTTP")) {
                return answer;
            }
        }
        return "never cut off";
    }

    private static String announced(String path, String type, int bytes) throws IOException {
        return Wire.answer(Wire.head("POST", path, type, "Content-Length: " + bytes) + " ".repeat(bytes));
    }

    private static String chunked(String path, String type, int bytes) throws IOException {
        try (Wire wire = new Wire()) {
            wire.send(Wire.head("POST", path, type, CHUNKED)).chunk(" ".repeat(1000));
            return wire.chunk(" ".repeat(bytes - 1000)).send("0\r\n\r\n").answer(Duration.ofSeconds(5));
        }
    }
}
