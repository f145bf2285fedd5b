package dev.umpire.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A partner as the register knows it.
 *
 * @param id             its id, as registrations and grants name it
 * @param name           its name
 * @param status         whether it may register, and whether what it holds binds others
 * @param tier           tier code of the program, or null
 * @param types          type codes; empty when none
 * @param roles          role by product line
 * @param upstream       id of the partner it buys from, or null; an unknown id ends the chain (reading N15)
 * @param authorizations where it may sell what, and when
 * @param certifications what its people are certified for, and until when
 * @param attributes     free facts that a clause may name, by the names that the program declares
 */
public record Partner(@OrNull String id, String name, Status status, @OrNull String tier,
                      @AtMost(value = 50, of = "types") List<String> types,
                      @AtMost(value = 200, of = "roles") @Longest(Longest.CODE) Map<String, String> roles,
                      @OrNull String upstream, @AtMost(value = 2000, of = "authorizations") List<Authorization> authorizations,
                      @AtMost(value = 200, of = "certifications") List<Certification> certifications,
                      @AtMost(value = 200, of = "values") Map<String, Object> attributes) implements Fact {

    public enum Status { ACTIVE, SUSPENDED, TERMINATED }

    /** A right to sell one line in one territory and everything below it, first and last day included. */
    public record Authorization(String productLine, String territory, @OrNull LocalDate from, @OrNull @Endless LocalDate until) implements FactPart {
        boolean covers(String line, Collection<String> territories, LocalDate day) {
            return productLine.equals(line) && territories.contains(territory) && Days.within(day, from, until);
        }
    }

    /** A certificate, valid to the end of {@code validUntil}. */
    public record Certification(String code, @Endless LocalDate validUntil) implements FactPart { }

    public Partner {
        types = Lists.of(types);
        roles = Lists.ofEntries(roles);
        authorizations = Lists.of(authorizations);
        certifications = Lists.of(certifications);
        attributes = Lists.ofEntries(attributes);
    }

    @Override
    public String ref() {
        return "partner:" + id;
    }

    /** Whether its status is ACTIVE. */
    public boolean active() {
        return status == Status.ACTIVE;
    }

    /** A TERMINATED partner's grants, accounts, sales and agencies bind nobody; a SUSPENDED one's still do (reading G18). */
    public boolean binding() {
        return status != Status.TERMINATED;
    }

    /** Whether an authorization for the line covers one of the territories (a place and those above it) on the day. */
    public boolean authorizedFor(String line, Collection<String> territories, LocalDate day) {
        return authorizations.stream().anyMatch(a -> a.covers(line, territories, day));
    }

    /** Whether it holds this role for this line, as {@code hasRole( "KIS", "GENERAL_AGENT" )}. */
    public boolean hasRole(String line, String role) {
        return role.equals(roles.get(line));
    }

    /** Whether the register knows the attribute. */
    public boolean knows(String attribute) {
        return attributes.get(attribute) != null;
    }

    /** The attribute that the program declares as a NUMBER, or null where the register does not know it. */
    public BigDecimal number(String attribute) {
        return attributes.get(attribute) instanceof Number number ? Attribute.number(number) : null;
    }

    /** The attribute that the program declares as a TEXT, or null where the register does not know it. */
    public String text(String attribute) {
        return attributes.get(attribute) instanceof String text ? text : null;
    }

    /** The attribute that the program declares as a FLAG; false where the register does not know it. */
    public boolean flag(String attribute) {
        return Boolean.TRUE.equals(attributes.get(attribute));
    }

    /** The attribute that the program declares as a DATE, or null where the register does not know it. */
    public LocalDate date(String attribute) {
        return attributes.get(attribute) instanceof String text ? Attribute.day(text) : null;
    }

    /** The last day of its latest certificate of this code, or null if it never had one. */
    public LocalDate certifiedUntil(String code) {
        return certifications.stream().filter(c -> c.code().equals(code)).map(Certification::validUntil)
                .max(LocalDate::compareTo).orElse(null);
    }
}
