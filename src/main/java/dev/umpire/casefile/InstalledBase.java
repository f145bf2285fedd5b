package dev.umpire.casefile;

import java.time.LocalDate;

/** A past sale to a customer. */
public record InstalledBase(@OrNull String id, Customer customer, String productLine, @NamesPartner String partnerId,
                            LocalDate soldOn)
        implements Fact {

    @Override
    public String ref() {
        return "installed-base:" + id;
    }
}
