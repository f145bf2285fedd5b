package dev.umpire.web;

import java.time.Duration;

/** A request too many for now; it may be sent again later. */
public final class QuotaExceeded extends RefusedRequest {

    private final Duration retryAfter;

    /** @param retryAfter when there is room again, from now */
    public QuotaExceeded(String detail, Duration retryAfter) {
        super(ProblemType.QUOTA_EXCEEDED, detail);
        this.retryAfter = retryAfter;
    }

    /** In whole seconds, at least 1. */
    long retryAfterSeconds() {
        return Math.max(1, retryAfter.plusMillis(999).toSeconds());
    }
}
