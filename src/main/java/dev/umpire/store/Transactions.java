package dev.umpire.store;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * Runs work in a transaction, all or nothing, and runs it again from its beginning when another transaction was in
 * its way: at most {@value #TRIES} times, after a short random pause.
 */
@Singleton
public class Transactions {

    static final int TRIES = 6;
    private static final int LONGEST_PAUSE = 20;

    /** Serialisation failure, deadlock (PostgreSQL), lock timeout and concurrent update (H2), deadlock (H2), key taken. */
    private static final Set<String> PASSING = Set.of("40001", "40P01", "50200", "HYT00", "90131", "23505");

    private final Jdbi jdbi;

    public Transactions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Work that may be run several times, each time in a transaction of its own. */
    @FunctionalInterface
    public interface Work<T> {
        T in(Handle handle);
    }

    /** @throws RuntimeException what the work throws, the last time it is tried */
    public <T> T run(Work<T> work) {
        for (int tried = 1;; tried++) {
            try {
                return jdbi.inTransaction(TransactionIsolationLevel.READ_COMMITTED, work::in);
            } catch (RuntimeException e) {
                if (tried == TRIES || !passing(e)) {
                    throw e;
                }
                pause(tried);
            }
        }
    }

    private static boolean passing(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof Overtaken || at instanceof SQLException sql && PASSING.contains(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static void pause(int tried) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(LONGEST_PAUSE * tried));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted between two tries of a transaction.", e);
        }
    }
}
