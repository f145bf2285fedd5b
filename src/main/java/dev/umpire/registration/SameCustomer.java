package dev.umpire.registration;

import dev.umpire.casefile.Customer;
import dev.umpire.casefile.Territories;
import dev.umpire.identity.IdentityMatcher;
import dev.umpire.identity.Match;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Compares the customer of the request with others. */
final class SameCustomer {

    private final IdentityMatcher matcher;
    private final Territories territories;
    private final Customer customer;
    private final String city;

    SameCustomer(IdentityMatcher matcher, Territories territories, Customer customer) {
        this.matcher = matcher;
        this.territories = territories;
        this.customer = customer;
        this.city = territories.cityOf(customer.territory());
    }

    /** How the other is the same customer, or null if it is another. */
    Match as(Customer other) {
        return matcher.match(customer, city, other, territories.cityOf(other.territory())).orElse(null);
    }

    /** The strongest of the matches with any of them. */
    Optional<Match> asAnyOf(List<Customer> others) {
        return others.stream().map(this::as).filter(Objects::nonNull)
                .min(Comparator.comparing(Match::strength).thenComparing(Match::score, Comparator.reverseOrder()));
    }
}
