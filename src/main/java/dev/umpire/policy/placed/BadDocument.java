package dev.umpire.policy.placed;

/** A document that cannot be used as it is written; the message begins with file:line:column. */
public final class BadDocument extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Place place;
    private final String detail;

    public BadDocument(Place place, String detail, Object... values) {
        super(place + ": " + detail.formatted(values));
        this.place = place;
        this.detail = detail.formatted(values);
    }

    public Place place() {
        return place;
    }

    /** What is wrong and what to do, without the place. */
    public String detail() {
        return detail;
    }
}
