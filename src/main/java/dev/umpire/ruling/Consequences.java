package dev.umpire.ruling;

import dev.umpire.casefile.Protection;
import dev.umpire.ruling.Ruling.Consequence;
import dev.umpire.ruling.Ruling.Consequence.Action;
import java.util.List;
import java.util.Objects;

/** What a ruling means for the other parties (readings G28 and N9). */
final class Consequences {

    private final boolean gains;
    private final Outcome outcome;
    private final List<Conflict> conflicts;
    private final ConflictReport report;
    private final Negotiating negotiating;

    Consequences(Outcome outcome, Protection protection, List<Conflict> conflicts, ConflictReport report, Negotiating negotiating) {
        this.outcome = outcome;
        this.gains = outcome == Outcome.SHARED || protection != null;
        this.conflicts = conflicts;
        this.report = report;
        this.negotiating = negotiating;
    }

    List<Consequence> all() {
        return conflicts.stream().map(this::of).filter(Objects::nonNull).distinct().toList();
    }

    private Consequence of(Conflict conflict) {
        Settlement settlement = report.settlementOf(conflict);
        if (negotiating.with(conflict) || outcome == Outcome.SHARED && settlement == Settlement.SHARE) {
            return consequence(conflict, Action.NOTIFIED);
        }
        boolean displaced = gains && settlement == Settlement.PREVAIL && conflict.sameCustomer()
                && conflict instanceof RegistrationConflict rival && rival.live();
        return displaced ? consequence(conflict, Action.DISPLACED) : null;
    }

    private static Consequence consequence(Conflict conflict, Action action) {
        String registration = conflict instanceof RegistrationConflict rival ? rival.rivalId() : null;
        return new Consequence(conflict.party(), registration, action);
    }
}
