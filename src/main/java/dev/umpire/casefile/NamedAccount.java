package dev.umpire.casefile;

import java.time.LocalDate;
import java.util.List;

/** A customer reserved by name. {@code holder} is DIRECT or a partner id; no product lines means all of them. */
public record NamedAccount(@OrNull String id, Customer customer, @NamesPartner String holder,
                           @AtMost(value = 200, of = "product lines") List<String> productLines, LocalDate from,
                           @OrNull @Endless LocalDate until) implements Fact {

    public NamedAccount {
        productLines = Lists.of(productLines);
    }

    @Override
    public String ref() {
        return "named-account:" + id;
    }

    public boolean inForceFor(String line, LocalDate day) {
        return Days.within(day, from, until) && (productLines.isEmpty() || productLines.contains(line));
    }
}
