package dev.umpire.check;

import dev.umpire.casefile.Customer;
import dev.umpire.identity.IdentifierCheck;

/** A customer: one that can be told from others. */
public final class CustomerCheck {

    public static void check(Customer customer, Check check, String field) {
        if (check.present(field, "customer", customer)) {
            check(customer, check.at(field));
        }
    }

    static void check(Customer customer, Check check) {
        check.name("name", "name of the customer", customer.name());
        check.eachOf("aliases", customer.aliases(), (at, index, alias) -> at.name(index, "alias", alias));
        check.territory("territory", customer.territory());
        check.segment("segment", customer.segment());
        if (customer.industry() != null) {
            check.word("industry", "industry", customer.industry());
        }
        check.notNegative("employees", customer.employees());
        IdentifierCheck.problems(customer.identifiers())
                .forEach(bad -> check.at("identifiers").bad(bad.field(), "%s", bad.detail()));
    }

    private CustomerCheck() { }
}
