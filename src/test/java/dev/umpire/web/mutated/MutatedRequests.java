package dev.umpire.web.mutated;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.umpire.casefile.Json;
import dev.umpire.web.Http;
import dev.umpire.web.description.Described;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * Whatever a client sends, it gets an answer at once: one that is good, or a problem that names what is wrong. Nothing
 * fails, and nothing stands in the log as if it had. {@code -Dmutations=50000} sends more, {@code -Dmutations.seed=7}
 * others.
 */
abstract class MutatedRequests {

    private static final int COUNT = Integer.getInteger("mutations", 2000);
    private static final long SEED = Long.getLong("mutations.seed", 1);
    private static final int MOST_REPORTED = 20;
    static final String PERIOD = "2025-Q4";

    private final Queue<String> logged = new ConcurrentLinkedQueue<>();

    @Test
    void noRequestMakesTheServiceFail() throws Exception {
        List<Operation> operations = Operation.of(Json.mapper().readTree(given().get("/q/openapi?format=json").asString()));
        Mutation mutation = new Mutation(operations, stored(operations));
        Map<Integer, Integer> statuses = new TreeMap<>();
        List<String> faults = new ArrayList<>();
        Handler errors = new Errors();
        Logger.getLogger("").addHandler(errors);
        Described description = Described.kept();
        long slowest = 0;
        for (int number = 0; number < COUNT && faults.size() < MOST_REPORTED; number++) {
            Sent sent = mutation.request(SEED, number);
            Told told = Told.by(sent);
            told = told.slow() ? Told.by(sent) : told;          // the machine has other things to do, too
            slowest = Math.max(slowest, told.millis());
            statuses.merge(told.status(), 1, Integer::sum);
            String fault = told.slow() ? "too slow" : told.fault(sent.method);
            if (fault == null && !description.allows(sent.method, "/" + String.join("/", sent.path), told.status())) {
                fault = "a status that is not described";
            }
            if (fault != null || !logged.isEmpty()) {
                faults.add("%d: %s %s%n  %s%n  %s".formatted(number, fault, logged, sent, told));
                logged.clear();
            }
        }
        Logger.getLogger("").removeHandler(errors);
        System.out.printf("%s: %d requests, statuses %s, the slowest %d ms%n", getClass().getSimpleName(), COUNT, statuses, slowest);
        assertThat(faults).isEmpty();
        assertThat(operations).hasSizeGreaterThan(27);
        assertThat(statuses.keySet()).contains(200, 201, 204, 400, 404, 405, 406, 409, 415, 422);
    }

    /** Puts the example of each register, and registers a few deals. */
    private static Map<String, List<String>> stored(List<Operation> operations) {
        Http.partner("beifang");
        operations.stream().filter(operation -> operation.method().equals("PUT"))
                .forEach(operation -> Http.put(operation.path().replace("/v1/programs/{program}", "").replace("{id}", "beifang").replace("{period}", PERIOD),
                        BodyMutation.written(operation.body())).statusCode(200));
        List<String> deals = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            deals.add(Http.post("/deal-registrations", Http.deal("beifang")).statusCode(201).extract().path("id"));
        }
        return Map.of("deal-registrations", deals);
    }

    private final class Errors extends Handler {
        @Override
        public void publish(LogRecord record) {
            if (record.getLevel().intValue() >= Level.SEVERE.intValue()) {
                logged.add(record.getLoggerName() + ": " + record.getMessage() + " " + record.getThrown());
            }
        }

        @Override
        public void flush() { }

        @Override
        public void close() { }
    }
}
