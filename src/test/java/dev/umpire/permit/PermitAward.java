package dev.umpire.permit;

import dev.umpire.ruling.Award;

/** The guests that are permitted. */
public record PermitAward(PermitOutcome outcome, int guests) implements Award {

    @Override
    public Award asSeenBy(String party) {
        return this;
    }
}
