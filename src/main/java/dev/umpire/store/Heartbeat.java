package dev.umpire.store;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Looks all the time whether the database answers and takes a write, and opens or shuts the {@link Door} accordingly. One
 * thread asks; another sees to it that no answer is waited for too long.
 */
final class Heartbeat implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(500);
    /** While the database is away or doubted. */
    private static final Duration SHORT_PAUSE = Duration.ofMillis(300);
    private static final Duration LONGEST_ANSWER = Duration.ofMillis(2500);
    private static final Duration GLANCE = Duration.ofMillis(250);
    /** Every so many beats write while all is well; each does after a failure. Idle files should not grow. */
    private static final int WRITE_EVERY = 10;

    private static final int MOST_LOST = 3;

    private static final String UPDATE = "update heartbeat set beaten_at = ? where id = ?";
    private static final String INSERT = "insert into heartbeat (id, beaten_at) values (?, ?)";
    private static final String FORGET = "delete from heartbeat where beaten_at < ?";
    private static final int DAYS_KEPT = 1;

    private final Jdbi jdbi;
    private final Door door;
    private final Revival revival;
    private final Notices notices = new Notices();
    private final String id = UUID.randomUUID().toString();
    private final Thread asking = new Thread(this::ask, "database-heartbeat");
    private final Thread watching = new Thread(this::watch, "database-watch");
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile long askedAt;
    private volatile boolean waiting;

    Heartbeat(Jdbi jdbi, Door door, Revival revival) {
        this.jdbi = jdbi;
        this.door = door;
        this.revival = revival;
        asking.setDaemon(true);
        watching.setDaemon(true);
        asking.start();
        watching.start();
    }

    private void ask() {
        try {
            for (int beat = 0; end.getCount() > 0; beat++) {
                long doubts = door.doubts();
                try {
                    beat(!door.isOpen() || beat % WRITE_EVERY == 0);
                    door.open(doubts);
                } catch (RuntimeException | Error e) {      // whatever it is, the next beat must come
                    if (end.getCount() > 0) {
                        failed(e);
                    }
                }
                door.awaitDoubt(door.isOpen() ? PAUSE : SHORT_PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A connection that is lost may be no more than that: others are tried, unless the database is known to be away. */
    private void beat(boolean write) {
        for (int lost = 0;; lost++) {
            askedAt = System.nanoTime();
            waiting = true;
            try {
                revival.lookForRoom();
                if (write || lost > 0) {
                    jdbi.useHandle(this::write);
                } else {
                    jdbi.useHandle(handle -> { });      // asked whether it is valid as it is borrowed
                }
                return;
            } catch (RuntimeException e) {
                if (lost == MOST_LOST || door.reason() != null || Fault.of(e) != Fault.LOST) {
                    throw e;
                }
            } finally {
                waiting = false;
            }
        }
    }

    private void write(Handle handle) {
        handle.begin();
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        if (handle.execute(UPDATE, now, id) == 0) {
            handle.execute(FORGET, now.minusDays(DAYS_KEPT));
            handle.execute(INSERT, id, now);
        }
        revival.commit(handle);
    }

    /** An error out of the store itself, and not only of its SQL, is one more sign that it is broken. */
    private void failed(Throwable e) {
        door.shut(Unopened.reason(e));
        if (e instanceof Error || Fault.of(e) == Fault.LOST) {
            carefully(revival::begin);
        }
    }

    private void watch() {
        try {
            while (!end.await(GLANCE.toMillis(), TimeUnit.MILLISECONDS)) {
                carefully(revival::glance);
                if (waiting && System.nanoTime() - askedAt > LONGEST_ANSWER.toNanos()) {
                    door.shut("no answer for %.1f s".formatted((System.nanoTime() - askedAt) / 1e9));
                    carefully(revival::free);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What goes wrong while something lost is thrown away ends neither thread: without them nothing would come back. */
    private void carefully(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | Error e) {
            notices.warn("What is held of a lost database could not be let go of; it is tried again: " + e);
        }
    }

    /** Nobody is interrupted while he writes: H2 would close its file. */
    @Override
    public void close() {
        end.countDown();
        door.wake();
        try {
            asking.join(LONGEST_ANSWER.toMillis());
            watching.join(LONGEST_ANSWER.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
