package dev.umpire.intake;

import dev.umpire.casefile.Customer;
import dev.umpire.casefile.Territories;
import dev.umpire.identity.Match;
import dev.umpire.policy.PolicyVersion;

/** Whether somebody is the same customer as this one, by the thresholds of a policy version. */
public record Sameness(PolicyVersion version, Customer customer) {

    /** CERTAIN or STRONG; a probable match is for people to judge. */
    public boolean with(Customer other) {
        Territories territories = version.program().territories();
        return version.matcher().match(customer, territories.cityOf(customer.territory()), other, territories.cityOf(other.territory()))
                .filter(Match::sameCustomer).isPresent();
    }
}
