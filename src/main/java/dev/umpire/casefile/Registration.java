package dev.umpire.casefile;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A registration on record: a rival's, or an earlier one of the same party.
 *
 * @param id          its id
 * @param partnerId   null for DIRECT
 * @param channel     who registered it: a partner or the vendor's own team
 * @param customer    the customer as written
 * @param opportunity what kind of sale it is
 * @param productLine code of the product line
 * @param amount      net, in the program's currency
 * @param submittedAt the instant of submission
 * @param status      the outcome of its last ruling, or how it ended
 * @param protection  null when it has none
 * @param firstUntil  end of the first protection of a renewed registration; null when never renewed
 * @param renewals    how often its protection was renewed
 * @param completedAt when its papers were complete; null means at submission, unless it is INCOMPLETE
 * @param required    what it still lacks
 * @param evidence    the papers handed in
 * @param publicTender whether it answers a public tender
 * @param closedOn    the day it was won, lost or withdrawn
 * @param shares      who has how much of it; empty unless shared
 */
public record Registration(String id, @OrNull @NamesPartner String partnerId, Channel channel, Customer customer,
                           @OrNull Opportunity opportunity, String productLine, @OrNull BigDecimal amount,
                           Instant submittedAt, Status status, @OrNull Protection protection, @OrNull LocalDate firstUntil,
                           int renewals, @OrNull Instant completedAt, @AtMost(value = 100, of = "missing papers") List<Required> required,
                           @AtMost(value = 100, of = "papers") List<Evidence> evidence, boolean publicTender,
                           @OrNull LocalDate closedOn, @AtMost(value = 10, of = "shares") List<Share> shares) implements Fact {

    public enum Status { APPROVED, SHARED, INCOMPLETE, ESCALATED, DECLINED, WITHDRAWN, WON, LOST }

    public Registration {
        required = Lists.of(required);
        evidence = Lists.of(evidence);
        shares = Lists.of(shares);
    }

    @Override
    public String ref() {
        return "registration:" + id;
    }

    /** The partner's id, or DIRECT. */
    public String party() {
        return channel == Channel.DIRECT ? Channel.DIRECT_PARTY : partnerId;
    }

    /** Whether the vendor's own team registered it. */
    public boolean direct() {
        return channel == Channel.DIRECT;
    }

    /** When it was complete, or submitted while that is not known. */
    public Instant completedOrSubmittedAt() {
        return completedAt == null ? submittedAt : completedAt;
    }

    /**
     * The last day of its first protection; null without a protection. A record that was renewed and does not say when the
     * first period ended is read backwards: each renewal is for half of the first period, rounded down (reading K35).
     */
    public LocalDate firstPeriodUntil() {
        if (protection == null || firstUntil != null || renewals == 0) {
            return firstUntil == null && protection != null ? protection.until() : firstUntil;
        }
        long whole = ChronoUnit.DAYS.between(protection.from(), protection.until());
        long first = 2 * whole / (2 + renewals);
        while (first + 1 + renewals * ((first + 1) / 2) <= whole) {
            first++;
        }
        return Days.after(protection.from(), first);
    }

    /** Whether its protection covers the day; that of a WON one runs to its end (reading G9). */
    public boolean protectedOn(LocalDate day) {
        return protection != null && protection.covers(day)
                && (status == Status.APPROVED || status == Status.SHARED || status == Status.WON);
    }
}
