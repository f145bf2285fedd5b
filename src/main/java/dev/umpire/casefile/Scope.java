package dev.umpire.casefile;

import java.util.List;

/** What a grant covers; an empty list means any. Customers are matched like any other (reading G27). */
public record Scope(@AtMost(value = 1000, of = "territories") List<String> territories,
                    @AtMost(value = 200, of = "product lines") List<String> productLines,
                    @AtMost(value = 200, of = "industries") @Longest(Longest.CODE) List<String> industries,
                    @AtMost(value = 50, of = "segments") List<String> segments,
                    @AtMost(value = 200, of = "customers") List<Customer> customers) implements FactPart {

    public Scope {
        territories = Lists.of(territories);
        productLines = Lists.of(productLines);
        industries = Lists.of(industries);
        segments = Lists.of(segments);
        customers = Lists.of(customers);
    }
}
