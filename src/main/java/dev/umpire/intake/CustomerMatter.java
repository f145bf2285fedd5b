package dev.umpire.intake;

import dev.umpire.casefile.Customer;
import dev.umpire.casefile.ExclusivityGrant;
import dev.umpire.casefile.ProductLine;
import dev.umpire.casefile.Program;
import dev.umpire.casefile.Registration;
import dev.umpire.casefile.Territories;
import dev.umpire.identity.IdentityKeys;
import dev.umpire.identity.PreparedCustomer;
import dev.umpire.policy.PolicyVersion;
import dev.umpire.search.Asked;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A case that is about a customer and a line. Comes from an unchecked request, so each part may be null.
 *
 * @param customer       with the territory that serves its identity
 * @param territory      the one that decides clauses
 * @param partnerId      who asks, or null for DIRECT
 * @param registrationId the registration that is ruled again or renewed, or null
 */
public record CustomerMatter(Customer customer, String productLine, String territory, String partnerId, String registrationId) implements Matter {

    /** What a registration on record is about. */
    public static CustomerMatter of(Registration registration) {
        return new CustomerMatter(registration.customer(), registration.productLine(), null, registration.partnerId(), registration.id());
    }

    static final String ANY = "*";

    /** Keys of the slots to hold: one line of one customer. */
    @Override
    public SortedSet<String> slots(Program program) {
        SortedSet<String> slots = new TreeSet<>();
        if (productLine != null && program.line(productLine).isPresent()) {
            lockKeys(program).forEach(key -> slots.add(productLine + "|" + key));
        }
        return slots;
    }

    /** Keys by which the customer is held, whatever the line: two that are the same by a match share one. */
    public SortedSet<String> lockKeys(Program program) {
        return identified() ? IdentityKeys.lockKeys(customer, cityIn(program)) : new TreeSet<>();
    }

    /** Whom to look for among the customers on record, on the day on which clauses judge; nobody where too little is known. */
    @Override
    public Optional<Asked> asked(Program program, LocalDate day) {
        if (!identified() || productLine == null) {
            return Optional.empty();
        }
        Collection<String> sales = program.incumbency().anyLine() ? program.productLines().stream().map(ProductLine::code).toList() : List.of(productLine);
        return Optional.of(new Asked(PreparedCustomer.of(customer, cityIn(program)), productLine, sales, day, registrationId));
    }

    /** Keys under which grants and partners for the territory and line are found. */
    @Override
    public SortedSet<String> lookupKeys(Program program) {
        SortedSet<String> keys = new TreeSet<>();
        if (productLine != null) {
            keys.add(scope(ANY, productLine));
            keys.add(scope(ANY, ANY));
            for (String place : territory == null ? List.<String>of() : program.pathOf(territory)) {
                keys.add(scope(place, productLine));
                keys.add(scope(place, ANY));
                keys.add(authorization(place, productLine));
            }
        }
        return keys;
    }

    /** What only one registration may hold at a time; empty where the customer is too little known. */
    public Optional<String> claimKey(Program program) {
        return IdentityKeys.claimKey(customer, cityIn(program));
    }

    public boolean identified() {
        return customer != null && customer.name() != null && !customer.name().isBlank();
    }

    private String cityIn(Program program) {
        return program.territories().cityOf(customer.territory());
    }

    /** A grant that names customers must name this one; whether its other limits cover the deal, the ruling says. */
    @Override
    public boolean touchedBy(ExclusivityGrant grant, PolicyVersion version) {
        List<Customer> named = grant.scope().customers();
        return named.isEmpty() || identified() && named.stream().anyMatch(other -> near(other, version));
    }

    /** What no match of any strength connects with the customer could make no conflict. */
    private boolean near(Customer other, PolicyVersion version) {
        Territories territories = version.program().territories();
        return version.matcher().match(customer, territories.cityOf(customer.territory()), other, territories.cityOf(other.territory())).isPresent();
    }

    /** Key of a grant for a territory and a line, each of which may be {@code *}. */
    public static String scope(String territory, String line) {
        return "scope:" + territory + "|" + line;
    }

    /** Key of a partner that may sell the line in the territory. */
    public static String authorization(String territory, String line) {
        return "auth:" + territory + "|" + line;
    }
}
