package dev.umpire.casefile;

import java.time.LocalDate;

/** A deal that the vendor's own team pursues without having registered it. */
public record DirectOpportunity(@OrNull String id, Customer customer, String productLine,
                                LocalDate openedOn, @OrNull LocalDate lastActivityOn, Status status) implements Fact {

    public enum Status { OPEN, WON, LOST }

    @Override
    public String ref() {
        return "direct-opportunity:" + id;
    }
}
