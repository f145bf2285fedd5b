package dev.umpire.casefile;

import java.util.List;

/** What a grant covers; an empty list means any. Customers are matched like any other (reading G27). */
public record Scope(List<String> territories, List<String> productLines, List<String> industries, List<String> segments,
                    List<Customer> customers) {

    public Scope {
        territories = Lists.of(territories);
        productLines = Lists.of(productLines);
        industries = Lists.of(industries);
        segments = Lists.of(segments);
        customers = Lists.of(customers);
    }
}
