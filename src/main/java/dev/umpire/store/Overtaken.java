package dev.umpire.store;

/** Another transaction changed what this one has read: it is to be run again from its beginning. */
public final class Overtaken extends RuntimeException {
    public Overtaken(String what) {
        super(what);
    }
}
