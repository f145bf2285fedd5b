package dev.umpire.web;

import java.util.Locale;

/** Every kind of problem that a client can meet; each has its section in docs/reference/problems.md. */
public enum ProblemType {
    MALFORMED_JSON(400, "The body is not well-formed"),
    INVALID_PARAMETER(400, "A parameter of the request is wrong"),
    FORBIDDEN(403, "This needs another role"),
    UNKNOWN_PROGRAM(404, "There is no such program"),
    NOT_FOUND(404, "There is no such record"),
    METHOD_NOT_ALLOWED(405, "The method is not allowed here"),
    NOT_ACCEPTABLE(406, "The answer cannot be given in a wanted media type"),
    TOO_SLOW(408, "The request came too slowly"),
    WRONG_STATE(409, "The record is in another state"),
    UNREADABLE_RECORD(409, "The record on file cannot be read"),
    TOO_LARGE(413, "The body is too large"),
    ADDRESS_TOO_LONG(414, "The address is too long"),
    UNSUPPORTED_MEDIA_TYPE(415, "The media type of the body is not supported"),
    INVALID_FIELD(422, "The body holds what cannot be"),
    IDEMPOTENCY_KEY_REUSED(422, "The idempotency key was used for another request"),
    QUOTA_EXCEEDED(429, "The quota of today is used up"),
    HEADERS_TOO_LARGE(431, "The headers are too large"),
    INTERNAL_ERROR(500, "The service failed"),
    ADJUDICATION_FAILED(500, "A rule failed, so there is no ruling"),
    UNAVAILABLE(503, "The service cannot answer now");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** As in the type URI, {@code /problems/<code>}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }
}
