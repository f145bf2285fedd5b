package dev.umpire.imports;

import dev.umpire.store.Transactions;
import dev.umpire.web.ProblemType;
import dev.umpire.web.RefusedRequest;
import java.time.Duration;

/**
 * Leaves the machine and the database to others: while requests come in, an import rests as long as it works. A long
 * file may take its time; who registers a deal waits for the answer.
 */
final class Pace {

    private static final Duration STRETCH = Duration.ofMillis(10);

    private final Transactions transactions;
    private long begun;
    private long working = System.nanoTime();

    Pace(Transactions transactions) {
        this.transactions = transactions;
        this.begun = transactions.begun();
    }

    /** Asked after each small step: rests if the last stretch was long enough and others were at work meanwhile. */
    void step() {
        long worked = System.nanoTime() - working;
        if (worked >= STRETCH.toNanos()) {
            if (transactions.begun() != begun) {
                rest(worked);
            }
            begun = transactions.begun();
            working = System.nanoTime();
        }
    }

    private static void rest(long nanos) {
        try {
            Thread.sleep(Duration.ofNanos(nanos).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusedRequest(ProblemType.UNAVAILABLE, "The service ends. Nothing was stored. Maybe send the file again.");
        }
    }
}
