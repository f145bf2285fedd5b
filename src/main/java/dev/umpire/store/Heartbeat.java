package dev.umpire.store;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Looks all the time whether the database answers and takes a write, and opens or shuts the {@link Door} accordingly. One
 * thread asks; another sees to it that no answer is waited for too long.
 */
final class Heartbeat implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    /** While the database is away or doubted. */
    private static final Duration SHORT_PAUSE = Duration.ofMillis(300);
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(3);
    private static final Duration GLANCE = Duration.ofMillis(250);
    /** Every so many beats write while all is well; each does after a failure. Idle files should not grow. */
    private static final int WRITE_EVERY = 5;

    private static final String UPDATE = "update heartbeat set beaten_at = ? where id = ?";
    private static final String INSERT = "insert into heartbeat (id, beaten_at) values (?, ?)";
    private static final String FORGET = "delete from heartbeat where beaten_at < ?";
    private static final int DAYS_KEPT = 1;

    private final Jdbi jdbi;
    private final Door door;
    private final Revival revival;
    private final String id = UUID.randomUUID().toString();
    private final Thread asking = new Thread(this::ask, "database-heartbeat");
    private final Thread watching = new Thread(this::watch, "database-watch");
    private volatile boolean closed;
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
            for (int beat = 0; !closed; beat++) {
                long doubts = door.doubts();
                boolean well = door.isOpen();
                try {
                    beat(!well || beat % WRITE_EVERY == 0);
                    door.open(doubts);
                } catch (RuntimeException e) {
                    if (!closed) {
                        failed(e);
                    }
                }
                door.awaitDoubt(door.isOpen() ? PAUSE : SHORT_PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();     // closed
        }
    }

    private void beat(boolean write) {
        askedAt = System.nanoTime();
        waiting = true;
        try {
            if (write) {
                jdbi.useTransaction(this::write);
            } else {
                jdbi.useHandle(handle -> { });      // asked whether it is valid as it is borrowed
            }
        } finally {
            waiting = false;
        }
    }

    private void write(Handle handle) {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        if (handle.execute(UPDATE, now, id) == 0) {
            handle.execute(FORGET, now.minusDays(DAYS_KEPT));
            handle.execute(INSERT, id, now);
        }
    }

    private void failed(RuntimeException e) {
        door.shut(Unopened.reason(e));
        if (Fault.of(e) == Fault.LOST) {
            revival.begin();
        }
    }

    private void watch() {
        try {
            while (!closed) {
                TimeUnit.NANOSECONDS.sleep(GLANCE.toNanos());
                revival.glance();
                if (waiting && System.nanoTime() - askedAt > LONGEST_ANSWER.toNanos()) {
                    door.shut("no answer for %d s".formatted((System.nanoTime() - askedAt) / TimeUnit.SECONDS.toNanos(1)));
                    revival.free();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();     // closed
        }
    }

    @Override
    public void close() {
        closed = true;
        asking.interrupt();
        watching.interrupt();
    }
}
