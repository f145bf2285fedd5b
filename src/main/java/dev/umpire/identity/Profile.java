package dev.umpire.identity;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.umpire.casefile.Customer;
import dev.umpire.casefile.Identifiers;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What of a customer can be evidence of identity, normalised once.
 *
 * @param further names besides the first, in full and normalised: in the other language, within the same field
 * @param cores   cores of all names but the first, aliases too
 * @param codes   valid codes by kind, in the order in which they decide: uscc, lei, vat, duns
 * @param domain  registrable web domain of its own, or null
 * @param aliases as stated, and what further names those hold; each says something
 * @param group   normalised, or null
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
record Profile(CompanyName name, List<CompanyName> aliases, List<String> further,
               @JsonDeserialize(as = LinkedHashSet.class) Set<String> cores,
               Map<String, String> codes, String domain, String group) {

    /** Some 10 000 customers with a few names. */
    private static final int MOST_KEPT = 10_000_000;
    private static final BoundedCache<Customer, Profile> KNOWN =
            new BoundedCache<>(MOST_KEPT, (customer, profile) -> characters(customer) + profile.characters(), Profile::read);

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
        CompanyName name = CompanyName.of(customer.name());
        List<CompanyName> aliases = customer.aliases().stream().map(CompanyName::of)
                .flatMap(alias -> Stream.concat(Stream.of(alias), alias.others().stream()))
                .filter(alias -> !alias.full().isEmpty()).toList();
        List<String> further = name.others().stream().filter(other -> other.chinese() != name.chinese())
                .map(CompanyName::full).filter(full -> !full.isEmpty()).toList();
        return new Profile(name, aliases, further, coresOf(name.others(), aliases), codes, domain, group.isEmpty() ? null : group);
    }

    private static Set<String> coresOf(List<CompanyName> others, List<CompanyName> aliases) {
        Set<String> cores = new LinkedHashSet<>();
        Stream.concat(others.stream(), aliases.stream()).filter(other -> !other.saysNothing())
                .forEach(other -> cores.add(other.core().joined()));
        return Collections.unmodifiableSet(cores);
    }

    /** How many characters the customer as written holds. */
    private static int characters(Customer customer) {
        return Stream.concat(customer.aliases().stream(), Stream.of(customer.name(), customer.address(), customer.group(), customer.industry()))
                .mapToInt(text -> text == null ? 0 : text.length()).sum();
    }

    /** How many characters it holds; those of the names too, for nobody else may know them any more. */
    private int characters() {
        return name.characters() + aliases.stream().mapToInt(CompanyName::characters).sum()
                + Stream.concat(further.stream(), cores.stream()).mapToInt(String::length).sum();
    }

    private static void put(Map<String, String> codes, String kind, String code) {
        if (code != null) {
            codes.put(kind, code);
        }
    }

    /** The name, and further ones that stood in the same field. */
    List<CompanyName> allNames() {
        return Stream.concat(Stream.of(name), name.others().stream()).filter(one -> !one.saysNothing()).toList();
    }

    boolean sharesDomain(Profile other) {
        return domain != null && domain.equals(other.domain);
    }

    boolean sharesGroup(Profile other) {
        return group != null && group.equals(other.group);
    }

    /** Whether an alias of one is the name or an alias of the other, and a Chinese one if the names only sound the same. */
    boolean sharesAlias(Profile other, Likeness likeness) {
        return aliases.stream().anyMatch(alias -> other.isCalled(alias, likeness))
                || other.aliases.stream().anyMatch(alias -> isCalled(alias, likeness));
    }

    private boolean isCalled(CompanyName alias, Likeness likeness) {
        return (alias.chinese() || !likeness.sameSound())
                && (alias.full().equals(name.full()) || aliases.stream().anyMatch(own -> own.full().equals(alias.full())));
    }

    /** Whether the name in the other language, written in the same field, is the other's name or such a name of it. */
    boolean sharesFurtherName(Profile other) {
        return further.contains(other.name.full()) || other.further.contains(name.full())
                || !Collections.disjoint(further, other.further);
    }

    /** Whether a name of one, not the first of both, agrees with a name of the other but for place and legal form. */
    boolean sharesCore(Profile other) {
        return !Collections.disjoint(cores, other.cores) || cores.contains(other.name.core().joined())
                || other.cores.contains(name.core().joined()) || standsIn(other) || other.standsIn(this);
    }

    /** Whether a further name of the same field stands within a name of the other. */
    private boolean standsIn(Profile other) {
        return name.others().stream().anyMatch(further -> Containment.of(further, other.name) == Containment.FULL_NAME
                || other.name.others().stream().anyMatch(name -> Containment.of(further, name) == Containment.FULL_NAME));
    }

    boolean sameFullName(Profile other) {
        return !name.full().isEmpty() && name.full().equals(other.name.full());
    }

    /** One of the two is a branch of the group whose head office bears the other's name, or has such a branch. */
    boolean sharesHeadOffice(Profile other) {
        return (name.aside().ofBranch() || other.name.aside().ofBranch()) && sharesGroup(other)
                && Likeness.oneHeadOffice(name, other.name);
    }
}
