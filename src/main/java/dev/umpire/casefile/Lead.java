package dev.umpire.casefile;

import java.time.LocalDate;

/** A customer that the vendor handed to a partner. */
public record Lead(String id, Customer customer, @NamesPartner String partnerId, @OrNull LocalDate assignedOn) implements Fact {

    @Override
    public String ref() {
        return "lead:" + id;
    }
}
