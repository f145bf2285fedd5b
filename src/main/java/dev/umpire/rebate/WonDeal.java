package dev.umpire.rebate;

import dev.umpire.casefile.Registration;
import dev.umpire.ruling.OwnFact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;

/**
 * A deal that the partner won in the period.
 *
 * @param deal  as the figures say it
 * @param place among the deals of its line that were won in the period, the earliest first, from 1
 */
public record WonDeal(RebateFigures.DealWon deal, int place) implements OwnFact {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Override
    public String ref() {
        return "registration:" + deal.registrationId();
    }

    /** Id of its registration. */
    public String registrationId() {
        return deal.registrationId();
    }

    /** Code of its product line. */
    public String productLine() {
        return deal.productLine();
    }

    /** The day on which it was won. */
    public LocalDate wonOn() {
        return deal.wonOn();
    }

    /** Whether it was won in December. */
    public boolean wonInDecember() {
        return deal.wonOn().getMonth() == Month.DECEMBER;
    }

    /** Whether it was registered, and approved or shared (reading K39). */
    public boolean registered() {
        return deal.status() == Registration.Status.APPROVED || deal.status() == Registration.Status.SHARED;
    }

    /** Whether it is one of the first so many deals of its line in the period. */
    public boolean amongTheFirst(int count) {
        return place <= count;
    }

    /** The partner's part of it, from 0 to 1 (reading K40). */
    public BigDecimal part() {
        return (deal.partnerPercent() == null ? WHOLE : deal.partnerPercent()).movePointLeft(2);
    }

    /** The partner's part of its amount, in the program's currency. */
    public BigDecimal partnersAmount() {
        return deal.amount().multiply(part());
    }
}
