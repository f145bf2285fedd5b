package dev.umpire.web;

import static dev.umpire.web.Http.KINGDEE;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** Series are made by the paths that there are, not by those that somebody asks for; hang-ups are no failures. */
@QuarkusTest
class HttpMetricsTest {

    /** More than the series that the metrics take from one tag. */
    private static final int FLOOD = 150;

    @Test
    void pathsThatAreAskedForMakeNoSeries() throws IOException {
        for (int i = 0; i < FLOOD; i++) {
            Wire.answer(Wire.head("DELETE", KINGDEE + "/partners/flood" + i));
            Wire.answer(Wire.head("GET", "/v1/flood" + i));
            Wire.answer(Wire.head("FLOOD" + i, KINGDEE + "/partners"));
            Wire.answer(Wire.head("GET", KINGDEE + "/partners/flood" + i + "%zz"));
            Wire.answer(Wire.head("POST", KINGDEE + "/partners/flood" + i + "/x", "Content-Encoding: gzip"));
            Wire.answer(Wire.head("GET", "/v1/programs/{flood" + i + "}/partners"));
        }
        Http.get("/named-accounts/nobody").statusCode(404);

        assertThat(series()).noneMatch(line -> line.toLowerCase(java.util.Locale.ROOT).contains("flood"))
                .anyMatch(line -> line.contains("method=\"DELETE\"") && line.contains("status=\"405\"") && line.contains("uri=\"/v1/programs/{program}/partners/{id}\""))
                .anyMatch(line -> line.contains("method=\"OTHER\"") && line.contains("status=\"405\""))
                .anyMatch(line -> line.contains("status=\"404\"") && line.contains("uri=\"OTHER\""))
                .anyMatch(line -> line.contains("status=\"404\"") && line.contains("uri=\"/v1/programs/{program}/named-accounts/{id}\""));
    }

    @Test
    void aClientThatHangsUpIsNoFailure() throws Exception {
        Queue<String> errors = new ConcurrentLinkedQueue<>();
        Handler listening = listening(errors);
        Logger.getLogger("").addHandler(listening);
        Http.partner("beifang");
        for (int i = 0; i < 30; i++) {
            try (Wire inBody = new Wire(); Wire inHead = new Wire(); Wire atWork = new Wire(); Wire inAnswer = new Wire()) {
                inBody.send(Wire.head("POST", Wire.DEALS, "Content-Type: application/json", "Content-Length: 1000") + "{");
                inHead.send("GET " + KINGDEE + "/partners/hang" + i + " HTTP/1.1\r\nHost");
                String deal = Http.deal("beifang", "Hang Up Tools %d Ltd".formatted(i));
                atWork.send(Wire.head("POST", Wire.DEALS, "Content-Type: application/json", "Content-Length: " + deal.length()) + deal);
                inAnswer.send(Wire.head("GET", KINGDEE + "/decisions"));
                Thread.sleep(i % 10);
                inBody.hangUp();
                inHead.hangUp();
                atWork.hangUp();
                inAnswer.hangUp();
            }
        }
        Thread.sleep(Duration.ofSeconds(1).toMillis());
        Logger.getLogger("").removeHandler(listening);

        assertThat(errors).isEmpty();
        assertThat(series()).noneMatch(line -> line.contains("status=\"5")).noneMatch(line -> line.contains("hang"))
                .anyMatch(line -> line.contains("status=\"RESET\"") && line.contains("uri=\"/v1/programs/{program}/deal-registrations\""));
    }

    private static List<String> series() {
        return given().get("/q/metrics").asString().lines().filter(line -> line.startsWith("http_server_requests")).toList();
    }

    private static Handler listening(Queue<String> errors) {
        return new Handler() {
            @Override
            public void publish(LogRecord record) {
                if (record.getLevel().intValue() >= Level.SEVERE.intValue()) {
                    errors.add(record.getLoggerName() + ": " + record.getMessage() + " " + record.getThrown());
                }
            }

            @Override
            public void flush() { }

            @Override
            public void close() { }
        };
    }
}
