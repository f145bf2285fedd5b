package dev.umpire.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Every fact that a ruling may use. Immutable; the order of its lists means nothing (reading G30).
 *
 * @param asOf     the only clock: the instant at which the case is ruled
 * @param partner  the whole record of the registering partner, null for DIRECT
 * @param partners every partner that the ruling may need, the registering one included (reading G2)
 * @param unreadable records that bear on the case and cannot be read; left out of the document when there are none
 * @param moreMatches whether more records on file match the customer than the case file holds; left out of the document when not
 */
public record CaseFile(Kind kind, String program, Instant asOf, Request request, @OrNull Partner partner,
                       @AtMost(value = MOST, of = "partners") List<Partner> partners,
                       @AtMost(value = MOST, of = "registrations") List<Registration> registrations,
                       @AtMost(value = MOST, of = "grants") List<ExclusivityGrant> grants,
                       @AtMost(value = MOST, of = "named accounts") List<NamedAccount> namedAccounts,
                       @AtMost(value = MOST, of = "opportunities") List<DirectOpportunity> directOpportunities,
                       @AtMost(value = MOST, of = "sales") List<InstalledBase> installedBase, @OrNull Figures figures,
                       @JsonInclude(JsonInclude.Include.NON_EMPTY) @AtMost(value = MOST, of = "records") List<UnreadableRecord> unreadable,
                       @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean moreMatches) {

    /** Records of a kind. */
    static final int MOST = 10_000;

    public CaseFile {
        partners = inOrder(partners);
        registrations = inOrder(registrations);
        grants = inOrder(grants);
        namedAccounts = inOrder(namedAccounts);
        directOpportunities = inOrder(directOpportunities);
        installedBase = inOrder(installedBase);
        figures = figures == null ? Figures.NONE : figures;
        unreadable = inOrder(unreadable);
    }

    /** One that holds all that bears on the case, and of which every record can be read. */
    public CaseFile(Kind kind, String program, Instant asOf, Request request, Partner partner, List<Partner> partners,
                    List<Registration> registrations, List<ExclusivityGrant> grants, List<NamedAccount> namedAccounts,
                    List<DirectOpportunity> directOpportunities, List<InstalledBase> installedBase, Figures figures) {
        this(kind, program, asOf, request, partner, partners, registrations, grants, namedAccounts, directOpportunities, installedBase,
                figures, List.of(), false);
    }

    /** When the request was handed in; the instant of the case file where it does not say. */
    public Instant submittedAt() {
        return request.submittedAt() == null ? asOf : request.submittedAt();
    }

    public Optional<Partner> partner(String id) {
        return partners.stream().filter(p -> p.id() != null && p.id().equals(id)).findFirst();
    }

    private static <T extends Fact> List<T> inOrder(List<T> given) {
        return Lists.of(given).stream().sorted(Comparator.comparing(Fact::ref)).toList();
    }
}
