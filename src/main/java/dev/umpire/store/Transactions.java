package dev.umpire.store;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.jdbi.v3.core.Handle;

/**
 * Runs work in a transaction, all or nothing, and runs it again from its beginning when another transaction was in its way
 * or its connection was lost: at most {@value #TRIES} times, after a short random pause. What may have been committed is
 * never run again.
 */
@Singleton
public class Transactions {

    static final int TRIES = 6;
    private static final int LONGEST_PAUSE = 20;
    /** After so long there is no further try: each may wait for locks as long again. */
    private static final Duration LONGEST = Duration.ofSeconds(15);

    private final Database database;
    private final Door door;
    private final AtomicLong begun = new AtomicLong();

    public Transactions(Database database) {
        this.database = database;
        this.door = database.door();
    }

    /** How many were begun so far, by anybody in this process. */
    public long begun() {
        return begun.get();
    }

    /** Work that may be run several times, each time in a transaction of its own. */
    @FunctionalInterface
    public interface Work<T> {
        T in(Handle handle);
    }

    /**
     * @throws Unavailable      if the database is away, or others were in the way each time
     * @throws RuntimeException what the work throws, the last time it is tried
     */
    public <T> T run(Work<T> work) {
        long begin = System.nanoTime();
        for (int tried = 1;; tried++) {
            Attempt<T> attempt = new Attempt<>(work);
            try {
                return attempt.made();
            } catch (RuntimeException e) {
                boolean last = tried == TRIES || System.nanoTime() - begin > LONGEST.toNanos();
                judge(e, attempt.committing, last);
            }
            pause(tried);
        }
    }

    /** Returns if the work may be tried again. */
    private void judge(RuntimeException e, boolean committing, boolean last) {
        switch (Fault.of(e)) {
            case OWN -> throw e;
            case LOST -> {
                door.doubt(Unopened.reason(e));
                if (committing || last) {
                    throw new Unavailable(committing ? Unavailable.UNKNOWN : Unavailable.AWAY, e);
                }
            }
            case OVERTAKEN -> {
                if (last) {
                    throw Fault.keyTaken(e) ? e : new Unavailable(Unavailable.OVERTAKEN, e);
                }
            }
        }
    }

    /** One try: what is thrown while {@code committing} leaves open whether the work is recorded. */
    private final class Attempt<T> {

        private final Work<T> work;
        private boolean committing;

        Attempt(Work<T> work) {
            this.work = work;
        }

        T made() {
            door.enter();
            begun.incrementAndGet();
            try (Handle handle = database.jdbi().open()) {
                handle.begin();
                T given = worked(handle);
                committing = true;
                database.commit(handle);
                return given;
            } finally {
                HeldHere.release();
                door.leave();
            }
        }

        private T worked(Handle handle) {
            try {
                return work.in(handle);
            } catch (Throwable t) {
                try {
                    handle.rollback();
                } catch (RuntimeException e) {
                    t.addSuppressed(e);
                }
                throw t;
            }
        }
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
