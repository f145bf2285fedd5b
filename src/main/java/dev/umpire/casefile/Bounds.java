package dev.umpire.casefile;

/** How long and how many: what a check refuses beyond, and what the description of the API says with {@link AtMost}. */
public final class Bounds {

    /** Characters of an id, or of a word that no program lists. */
    public static final int ID = 100;

    /** Characters of the name of a company. */
    public static final int NAME = 500;

    /** Characters of a note. */
    public static final int NOTE = 2000;

    /** Characters of a client's key for one request. */
    public static final int KEY = 200;

    private Bounds() { }
}
