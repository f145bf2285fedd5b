package dev.umpire.replay.history;

/** A line that is no recorded decision; the message begins with its number. */
public final class UnreadableHistory extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnreadableHistory(long line, String detail) {
        super("line %d: %s".formatted(line, detail));
    }
}
