package dev.umpire.identity.evaluation;

import dev.umpire.casefile.Customer;
import dev.umpire.identity.IdentityKeys;
import java.util.Collections;

/** The only place that knows what candidates are looked up by. */
final class CommonKey {

    /** Whether one customer, looked up by its own keys, brings up the other that is stored under its keys. */
    static boolean finds(Customer one, String city, Customer other, String otherCity) {
        return !Collections.disjoint(IdentityKeys.keys(one, city), IdentityKeys.keys(other, otherCity));
    }

    private CommonKey() { }
}
