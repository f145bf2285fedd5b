package dev.umpire.store;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Keeps what the database needs beside all requests, a few times a second, on a thread of its own: it may take a while. */
final class Tidying implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_ROUND = Duration.ofMillis(2500);

    private final Revival revival;
    private final Notices notices = new Notices();
    private final CountDownLatch end = new CountDownLatch(1);
    private final Thread thread = new Thread(this::tidy, "database-tidying");

    Tidying(Revival revival) {
        this.revival = revival;
        thread.setDaemon(true);
        thread.start();
    }

    private void tidy() {
        try {
            while (!end.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                round();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A store that breaks meanwhile is for the heartbeat to find. */
    private void round() {
        try {
            revival.tidy();
        } catch (RuntimeException | Error e) {
            notices.warn("The file of the database was not tidied; it is tried again: " + e);
        }
    }

    /** Not interrupted, for H2 would close its file. */
    @Override
    public void close() {
        end.countDown();
        try {
            thread.join(LONGEST_ROUND.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
