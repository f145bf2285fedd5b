package dev.umpire.identity.evaluation;

import dev.umpire.casefile.Customer;
import dev.umpire.identity.IdentityKeys;

/** The only place that knows what candidates are looked up by. */
final class CommonKey {

    /** Whether each of the two is brought up when the other is looked for. */
    static boolean finds(Customer one, String city, Customer other, String otherCity) {
        return IdentityKeys.meet(one, city, other, otherCity);
    }

    private CommonKey() { }
}
