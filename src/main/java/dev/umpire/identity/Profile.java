package dev.umpire.identity;

import dev.umpire.casefile.Customer;
import dev.umpire.casefile.Identifiers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What of a customer can be evidence of identity, normalised once.
 *
 * @param codes   valid codes by kind, in the order in which they decide: uscc, lei, vat, duns
 * @param domain  registrable web domain of its own, or null
 * @param aliases normalised full names
 * @param group   normalised, or null
 */
record Profile(CompanyName name, List<String> aliases, Map<String, String> codes, String domain, String group) {

    private static final BoundedCache<Customer, Profile> KNOWN = new BoundedCache<>(10_000, Profile::read);

    static Profile of(Customer customer) {
        return KNOWN.of(customer);
    }

    private static Profile read(Customer customer) {
        Identifiers valid = IdentifierCheck.evidence(customer.identifiers());
        Map<String, String> codes = new LinkedHashMap<>();
        put(codes, "uscc", valid.uscc());
        put(codes, "lei", valid.lei());
        put(codes, "vat", valid.vat());
        put(codes, "duns", valid.duns());
        String domain = valid.domain() != null && Domain.ofOneCompany(valid.domain()) ? valid.domain() : null;
        String group = customer.group() == null ? "" : NameReader.joined(Fold.of(customer.group()));
        return new Profile(CompanyName.of(customer.name()), customer.aliases().stream()
                .map(alias -> CompanyName.of(alias).full()).filter(full -> !full.isEmpty()).toList(),
                codes, domain, group.isEmpty() ? null : group);
    }

    private static void put(Map<String, String> codes, String kind, String code) {
        if (code != null) {
            codes.put(kind, code);
        }
    }

    boolean sharesDomain(Profile other) {
        return domain != null && domain.equals(other.domain);
    }

    boolean sharesGroup(Profile other) {
        return group != null && group.equals(other.group);
    }

    /** Whether an alias of one is the name or an alias of the other. */
    boolean sharesAlias(Profile other) {
        return other.aliases.contains(name.full()) || aliases.contains(other.name.full())
                || aliases.stream().anyMatch(other.aliases::contains);
    }

    boolean sameFullName(Profile other) {
        return !name.full().isEmpty() && name.full().equals(other.name.full());
    }

    /** One of the two is a branch of the group whose head office bears the other's name, or has such a branch. */
    boolean sharesHeadOffice(Profile other) {
        return (name.branch() || other.name.branch()) && sharesGroup(other)
                && Likeness.oneHeadOffice(name, other.name);
    }
}
