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
    private static final String PREPARING = "The customers on file are being prepared for this release (%s), so nobody can say who else claims one. "
            + "Nothing was stored. Maybe send it again in some minutes.";

    /**
     * Rivals could be overlooked now.
     *
     * @param progress how far it is
     */
    public static Unavailable preparing(String progress) {
        return new Unavailable(PREPARING.formatted(progress), null);
    }

    Unavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
