package dev.umpire.registration;

import dev.umpire.casefile.Registration;
import dev.umpire.identity.Match;
import dev.umpire.ruling.OwnFact;
import java.time.LocalDate;

/**
 * An earlier registration of the same party for the same customer and line: no conflict, but it may be a duplicate.
 *
 * @param deal         the registration being ruled
 * @param registration the earlier one
 * @param curableUntil the last day on which it may still hand in papers
 * @param identity     how the customers were matched
 */
public record OwnRegistration(DealRegistration deal, Registration registration, LocalDate curableUntil, Match identity)
        implements OwnFact {

    @Override
    public String ref() {
        return registration.ref();
    }

    /** The customer is certainly or very likely the same. */
    public boolean sameCustomer() {
        return identity.sameCustomer();
    }

    /** The customer may be the same. */
    public boolean probable() {
        return identity.probable() && !identity.groupOnly();
    }

    /** An earlier one, protected, still to be cured, or waiting for a decision; a won one or an open tender is not (N40). */
    public boolean open() {
        if (registration.submittedAt().isAfter(deal.submittedAt())) {
            return false;
        }
        LocalDate day = deal.rivalsJudgedOn();
        return switch (registration.status()) {
            case APPROVED, SHARED -> registration.protectedOn(day);
            case INCOMPLETE -> !deal.ruledOn().isAfter(curableUntil);
            case ESCALATED -> true;
            case DECLINED, WITHDRAWN, WON, LOST -> false;
        };
    }

}
