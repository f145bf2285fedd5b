package dev.umpire.registration.online;

import dev.umpire.casefile.OrNull;
import dev.umpire.casefile.Protection;
import dev.umpire.casefile.Registration.Status;
import dev.umpire.casefile.Written;
import dev.umpire.registration.DealRequest;
import dev.umpire.ruling.Ruling;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A registration as clients see it, with the ruling that stands, or, in the answer to a renewal, that ruling.
 *
 * @param registration as submitted, with all papers handed in since
 * @param protection   in force or lapsed; null when it has none, or lost it
 * @param displacedBy  id of the registration that took its protection away, or null
 * @param sharedWith   id of the partner's registration that holds the protection which this one shares, or null
 */
public record RegisteredDeal(String id, Status status, DealRequest registration, @OrNull Protection protection, int renewals,
                             @OrNull LocalDate closedOn, @OrNull BigDecimal closedFor, @OrNull String displacedBy,
                             @OrNull String sharedWith, List<Deal.Activity> activity, @OrNull Written<Ruling> ruling) {

    static RegisteredDeal of(Deal deal, Written<Ruling> ruling) {
        return new RegisteredDeal(deal.id(), deal.status(), deal.request(), deal.protection(), deal.renewals(), deal.closedOn(),
                deal.closedFor(), deal.displacedBy(), deal.sharedWith(), deal.activity(), ruling);
    }
}
