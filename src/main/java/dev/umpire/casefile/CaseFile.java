package dev.umpire.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Every fact that a ruling may use. Immutable; the order of its lists means nothing (reading G30).
 *
 * @param kind     what is being ruled on, as {@code deal-registration}
 * @param asOf     the only clock: the instant at which the case is ruled
 * @param partner  the whole record of the partner that the request is about, null for DIRECT
 * @param partners every partner that the ruling may need, the registering one included (reading G2)
 * @param unreadable records that bear on the case and cannot be read; left out of the document when there are none
 * @param moreMatches whether more records on file match the customer than the case file holds; left out of the document when not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseFile(String kind, String program, Instant asOf, Request request, @OrNull Partner partner,
                       @AtMost(value = MOST, of = "partners") List<Partner> partners,
                       @AtMost(value = MOST, of = "registrations") List<Registration> registrations,
                       @AtMost(value = MOST, of = "grants") List<ExclusivityGrant> grants,
                       @AtMost(value = MOST, of = "named accounts") List<NamedAccount> namedAccounts,
                       @AtMost(value = MOST, of = "opportunities") List<DirectOpportunity> directOpportunities,
                       @AtMost(value = MOST, of = "sales") List<InstalledBase> installedBase, @OrNull Figures figures,
                       @JsonInclude(JsonInclude.Include.NON_EMPTY) @AtMost(value = MOST, of = "records") List<UnreadableRecord> unreadable,
                       @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean moreMatches) {

    /** Records of a kind. */
    public static final int MOST = 10_000;

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
    public CaseFile(String kind, String program, Instant asOf, Request request, Partner partner, List<Partner> partners,
                    List<Registration> registrations, List<ExclusivityGrant> grants, List<NamedAccount> namedAccounts,
                    List<DirectOpportunity> directOpportunities, List<InstalledBase> installedBase, Figures figures) {
        this(kind, program, asOf, request, partner, partners, registrations, grants, namedAccounts, directOpportunities, installedBase,
                figures, List.of(), false);
    }

    /** The same with other figures. */
    public CaseFile withFigures(Figures counted) {
        return new CaseFile(kind, program, asOf, request, partner, partners, registrations, grants, namedAccounts, directOpportunities,
                installedBase, counted, unreadable, moreMatches);
    }

    /** When the request was handed in; the instant of the case file where it does not say. */
    public Instant submittedAt() {
        return request.submittedAt() == null ? asOf : request.submittedAt();
    }

    /**
     * The request, where it is one of this kind.
     *
     * @throws ClassCastException if it is another, which the check of the case file refuses
     */
    public <R extends Request> R request(Class<R> type) {
        return type.cast(request);
    }

    /**
     * The figures, where they are of this kind.
     *
     * @param none what stands for figures that nobody counted
     *
     * @throws ClassCastException if they are of another, which the check of the case file refuses
     */
    public <F extends Figures> F figures(Class<F> type, F none) {
        return figures instanceof NoFigures ? none : type.cast(figures);
    }

    public Optional<Partner> partner(String id) {
        return partners.stream().filter(p -> p.id() != null && p.id().equals(id)).findFirst();
    }

    private static <T extends Fact> List<T> inOrder(List<T> given) {
        if (given == null || given.size() < 2) {
            return given == null ? List.of() : List.copyOf(given);
        }
        return Lists.of(given).stream().sorted(Comparator.comparing(Fact::ref)).toList();
    }
}
