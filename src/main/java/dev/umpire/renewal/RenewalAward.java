package dev.umpire.renewal;

import dev.umpire.casefile.Protection;
import dev.umpire.ruling.Award;
import dev.umpire.ruling.Standings;

/** What a request to prolong is given: the protection as prolonged, or null. */
public record RenewalAward(RenewalOutcome outcome, Protection protection) implements Award {

    static RenewalAward of(RenewalOutcome outcome, Standings standings) {
        return new RenewalAward(outcome, !outcome.granted() ? null : standings.details(RenewalVerbs.Prolongs.class).stream()
                .map(RenewalVerbs.Prolongs::protection).findFirst().orElse(null));
    }

    @Override
    public Award asSeenBy(String party) {
        return this;
    }
}
