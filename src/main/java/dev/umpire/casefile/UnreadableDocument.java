package dev.umpire.casefile;

/** A stored document that is none of its type: written by another release, or changed by hand. The message says why. */
public final class UnreadableDocument extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnreadableDocument(String why, Throwable cause) {
        super(why, cause);
    }
}
