package dev.umpire.store;

import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** What the log is told of the database: at most one line a second, and then how many were left out. */
final class Notices {

    private static final Logger LOG = Logger.getLogger("dev.umpire.store");
    private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);

    private long last = System.nanoTime() - PAUSE;
    private long leftOut;

    synchronized void warn(String sentence) {
        if (due()) {
            LOG.warn(sentence + rest());
        }
    }

    synchronized void info(String sentence) {
        if (due()) {
            LOG.info(sentence + rest());
        }
    }

    private boolean due() {
        long now = System.nanoTime();
        boolean due = now - last >= PAUSE;
        last = due ? now : last;
        leftOut += due ? 0 : 1;
        return due;
    }

    private String rest() {
        String rest = leftOut == 0 ? "" : " (%d lines before this were left out)".formatted(leftOut);
        leftOut = 0;
        return rest;
    }
}
