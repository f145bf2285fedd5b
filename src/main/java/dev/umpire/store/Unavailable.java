package dev.umpire.store;

/**
 * The database cannot be asked now, or did not answer; the same request may be sent again later. The message is for the
 * client, without a word of the database's own.
 */
public final class Unavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What a client reads who was refused before anything was done. */
    static final String AWAY = "The records cannot be reached now. Nothing was stored. Maybe send it again in some seconds.";
    static final String BUSY = "Too many requests wait for the records. Nothing was stored. Maybe send it again in some seconds.";
    static final String OVERTAKEN =
            "Other requests were in the way each time this one was tried. Nothing was stored. Maybe send it again in some seconds.";
    static final String UNKNOWN = "The records were lost sight of while this was being stored, so it may be stored or not. "
            + "Maybe send it again with the same Idempotency-Key, or look first.";
    Unavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
