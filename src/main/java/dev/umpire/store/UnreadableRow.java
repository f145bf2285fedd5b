package dev.umpire.store;

/** A record that was asked for by its id is there and cannot be read. The message names it and says what to do. */
public final class UnreadableRow extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnreadableRow(String id, String fault) {
        super("The record (%s) is on file, but cannot be read: %s".formatted(id, fault));
    }
}
