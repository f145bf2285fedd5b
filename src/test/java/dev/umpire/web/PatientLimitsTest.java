package dev.umpire.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same clients as in {@link LimitsTest}, with the usual limits: what is seen there comes from the limits. */
@QuarkusTest
class PatientLimitsTest {

    private static final int MORE_THAN_ALL_WORKERS = 300;

    @Test
    void slowBodiesAndHeadsAreWaitedFor() throws Exception {
        try (Wire body = new Wire(); Wire head = new Wire()) {
            body.send(Wire.head("POST", Wire.DEALS, "Content-Type: application/json", "Content-Length: 1000"));
            head.send("GET /v1/programs/kingdee/partners HTTP/1.1\r\nHost: localhost\r\nX-Long: ");

            assertThat(LimitsTest.trickled(body, 1)).isEqualTo("never cut off");
            assertThat(LimitsTest.trickled(head, 1)).isEqualTo("never cut off");
        }
    }

    @Test
    void clientsThatSendSlowlyHoldUpNobody() throws Exception {
        List<Wire> slow = new ArrayList<>();
        try {
            for (int i = 0; i < MORE_THAN_ALL_WORKERS; i++) {
                Wire wire = new Wire();
                slow.add(wire.send(Wire.head("POST", Wire.DEALS, "Content-Type: application/json", "Content-Length: 1000") + " "));
            }
            long before = System.nanoTime();
            Http.get("/partners").statusCode(200);
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(3));
        } finally {
            for (Wire wire : slow) {
                wire.hangUp();
            }
        }
    }
}
