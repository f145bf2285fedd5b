package dev.umpire.store;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Who may go to the database now. While it is open, as many as there are connections; while somebody doubts that the
 * database is there, everybody waits for the next {@link Heartbeat}; while it is shut, everybody is refused at once, so
 * that nobody waits for a database that is known to be away.
 */
final class Door {

    private enum State { OPEN, DOUBTED, SHUT }

    private final int room;
    private final Duration patience;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Condition doubted = lock.newCondition();
    private final Notices notices = new Notices();
    private int inside;
    private State state = State.OPEN;
    private String reason;
    private long doubts;
    private long refused;
    private long shutAt;

    /** @param patience how long somebody waits for a connection to become free */
    Door(int room, Duration patience) {
        this.room = room;
        this.patience = patience;
    }

    /** @throws Unavailable at once while it is shut, or when patience is at its end */
    void enter() {
        lock.lock();
        try {
            long left = patience.toNanos();
            while (state != State.OPEN || inside >= room) {
                if (state == State.SHUT) {
                    refused++;
                    throw new Unavailable(Unavailable.AWAY, null);
                }
                if (left <= 0) {
                    throw new Unavailable(Unavailable.BUSY, null);
                }
                left = changed.awaitNanos(left);
            }
            inside++;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable(Unavailable.AWAY, e);
        } finally {
            lock.unlock();
        }
    }

    void leave() {
        lock.lock();
        try {
            inside--;
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Somebody lost a connection: the next beat says whether it was more than that. */
    void doubt(String why) {
        lock.lock();
        try {
            doubts++;
            if (state == State.OPEN) {
                state = State.DOUBTED;
                reason = why;
                doubted.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** The database is away, and this is why. */
    void shut(String why) {
        lock.lock();
        try {
            if (state != State.SHUT) {
                state = State.SHUT;
                shutAt = System.nanoTime();
                notices.warn("The database is away, requests are answered with 503: %s".formatted(why));
            }
            reason = why;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** The database has answered what it was asked when there were so many doubts; younger ones stay. */
    void open(long asked) {
        lock.lock();
        try {
            if (doubts != asked) {
                return;
            }
            if (state == State.SHUT) {
                notices.info("The database is back after %.1f s; %d requests were refused".formatted(
                        (System.nanoTime() - shutAt) / 1e9, refused));
                refused = 0;
            }
            if (state == State.DOUBTED) {
                notices.info("A connection to the database was lost and replaced: %s".formatted(reason));
            }
            state = State.OPEN;
            reason = null;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    long doubts() {
        lock.lock();
        try {
            return doubts;
        } finally {
            lock.unlock();
        }
    }

    boolean isOpen() {
        lock.lock();
        try {
            return state == State.OPEN;
        } finally {
            lock.unlock();
        }
    }

    /** Why it is shut, or null. */
    String reason() {
        lock.lock();
        try {
            return state == State.SHUT ? reason : null;
        } finally {
            lock.unlock();
        }
    }

    /** Ends the wait for a doubt. */
    void wake() {
        lock.lock();
        try {
            doubted.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits so long, or until somebody doubts. */
    void awaitDoubt(Duration longest) throws InterruptedException {
        lock.lock();
        try {
            if (state != State.DOUBTED) {
                doubted.await(longest.toNanos(), TimeUnit.NANOSECONDS);
            }
        } finally {
            lock.unlock();
        }
    }
}
