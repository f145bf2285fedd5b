package dev.umpire.intake;

import dev.umpire.casefile.Customer;
import dev.umpire.casefile.ExclusivityGrant;
import dev.umpire.casefile.Territories;
import dev.umpire.policy.PolicyVersion;
import java.util.List;

/**
 * Whether a grant for the territory and line of the case bears on it at all. What no match of any strength connects with the
 * customer could make no conflict, and would only swell the case file.
 */
final class Nearness {

    private final PolicyVersion version;
    private final Matter matter;

    Nearness(PolicyVersion version, Matter matter) {
        this.version = version;
        this.matter = matter;
    }

    private boolean touches(Customer other) {
        Territories territories = version.program().territories();
        return matter.identified() && version.matcher().match(matter.customer(), territories.cityOf(matter.customer().territory()),
                other, territories.cityOf(other.territory())).isPresent();
    }

    /** A grant that names customers must name this one; whether its other limits cover the deal, the ruling says. */
    boolean touches(ExclusivityGrant grant) {
        List<Customer> named = grant.scope().customers();
        return named.isEmpty() || named.stream().anyMatch(this::touches);
    }
}
