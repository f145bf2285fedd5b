package dev.umpire.replay.cases;

/** A case that cannot be run as it is written; the message begins with file:line:column. */
public final class BadCase extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Place place;

    BadCase(Place place, String detail, Object... values) {
        super(place + ": " + detail.formatted(values));
        this.place = place;
    }

    public Place place() {
        return place;
    }
}
