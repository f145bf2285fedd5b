package dev.umpire.ruling;

import dev.umpire.casefile.Days;
import dev.umpire.casefile.Protection;
import dev.umpire.casefile.Renewal;
import dev.umpire.casefile.Required;
import dev.umpire.casefile.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * The vocabulary in which rules speak: the right side of a rule is one of these verbs, rarely two. Each call
 * raises one finding in the name of the rule that is firing.
 *
 * <p>Verbs that take a conflict settle it; those that take the subject speak of the request itself.
 */
public final class Verdict {

    private final Consumer<Raised> raise;
    private Firing firing;

    /** @param raise takes each finding as it is raised */
    public Verdict(Consumer<Raised> raise) {
        this.raise = raise;
    }

    /** The rule that fires from now on; the verbs below speak in its name. */
    public void now(Firing firing) {
        this.firing = firing;
    }

    /** The request must not be granted. */
    public void decline(Subject subject) {
        finding(Effect.DECLINE, Detail.NONE);
    }

    /** A person must decide. */
    public void escalate(Subject subject) {
        finding(Effect.ESCALATE, Detail.NONE);
    }

    /** A person must decide, because a fact that the clause needs is wanting: its path, as {@code customer.employees}. */
    public void escalateForWantOf(String fact) {
        finding(Effect.ESCALATE, new Detail.Requires(new Required(fact, null)));
    }

    /** A person decides the conflict, because a fact that the clause needs is wanting: its path. */
    public void escalateForWantOf(Conflict conflict, String fact) {
        settle(conflict, Settlement.ESCALATE, new Detail.Requires(new Required(fact, null)));
    }

    /** A paper is missing; it can be handed in so many days after the submission. */
    public void require(Subject subject, String evidence, int days) {
        finding(Effect.INCOMPLETE, new Detail.Requires(new Required(evidence, Days.after(subject.submittedOn(), days))));
    }

    /** Granted, where nothing graver stands, with a protection of so many days from the day of submission. */
    public void protect(Subject subject, int days) {
        finding(Effect.APPROVE, new Detail.Protects(Protection.ofDays(subject.submittedOn(), days)));
    }

    /** Granted, where nothing graver stands, with the protection prolonged by so many days from its last day. */
    public void prolong(Renewal renewal, int days) {
        Protection protection = renewal.registration().protection();
        finding(Effect.APPROVE, new Detail.Protects(new Protection(protection.from(), Days.after(protection.until(), days))));
    }

    /** Granted, where nothing graver stands, without a protection. */
    public void approve(Subject subject) {
        finding(Effect.APPROVE, new Detail.Protects(null));
    }

    /** Worth saying; decides nothing. */
    public void note(Subject subject) {
        finding(Effect.NOTE, Detail.NONE);
    }

    /** The registration being ruled goes before the rival claim. */
    public void prevail(Conflict conflict) {
        settle(conflict, Settlement.PREVAIL, Detail.NONE);
    }

    /** The rival claim stands; the registration being ruled is declined. */
    public void yield(Conflict conflict) {
        settle(conflict, Settlement.YIELD, Detail.NONE);
    }

    /** The deal is shared: the vendor's own team has so many percent of it, the partner the rest. */
    public void share(Conflict conflict, BigDecimal directPercent) {
        settle(conflict, Settlement.SHARE, new Detail.Shares(directPercent));
    }

    /** A person decides the conflict. */
    public void escalate(Conflict conflict) {
        settle(conflict, Settlement.ESCALATE, Detail.NONE);
    }

    /** The parties may agree until the day (null: until a manager decides); if they do not, the fallback settles it. */
    public void negotiate(Conflict conflict, LocalDate until, Settlement fallback) {
        settle(conflict, Settlement.ESCALATE, new Detail.Negotiates(until, fallback));
    }

    /** The conflict waits until the registration being ruled is complete; it decides nothing yet (reading N36). */
    public void defer(Conflict conflict) {
        raise.accept(firing.raised(Effect.NOTE, conflict, Settlement.ESCALATE, Detail.NONE));
    }

    private void settle(Conflict conflict, Settlement settlement, Detail detail) {
        raise.accept(firing.raised(settlement.effect(), conflict, settlement, detail));
    }

    private void finding(Effect effect, Detail detail) {
        raise.accept(firing.raised(effect, null, null, detail));
    }
}
