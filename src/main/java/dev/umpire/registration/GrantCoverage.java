package dev.umpire.registration;

import dev.umpire.casefile.ExclusivityGrant;
import dev.umpire.casefile.Scope;
import dev.umpire.identity.Match;
import java.util.Optional;

/** Whether the scope of a grant covers the deal; an empty list covers any, a customer it names must be certainly or very likely the same (reading G27). */
final class GrantCoverage {

    /**
     * @param possible    false when the scope cannot cover the deal
     * @param missingFact path of the fact without which it cannot be told (reading G22), or null
     * @param match       how a customer named in the scope was matched, or null for a scope that names none
     */
    record Covering(boolean possible, String missingFact, Match match) {

        private static final Covering NO = new Covering(false, null, null);
    }

    private final DealRegistration deal;
    private final SameCustomer same;

    GrantCoverage(DealRegistration deal, SameCustomer same) {
        this.deal = deal;
        this.same = same;
    }

    Covering of(ExclusivityGrant grant) {
        Scope scope = grant.scope();
        boolean place = scope.territories().isEmpty() || scope.territories().stream().anyMatch(deal.territoryPath()::contains);
        boolean line = scope.productLines().isEmpty() || scope.productLines().contains(deal.productLine());
        if (!place || !line) {
            return Covering.NO;
        }
        String industry = deal.customer().industry();
        if (!scope.industries().isEmpty() && industry != null && !scope.industries().contains(industry)) {
            return Covering.NO;
        }
        if (!scope.segments().isEmpty() && deal.segmentKnown() && !scope.segments().contains(deal.segment())) {
            return Covering.NO;
        }
        Optional<Match> match = same.asAnyOf(scope.customers()).filter(Match::sameCustomer);
        if (!scope.customers().isEmpty() && match.isEmpty()) {
            return Covering.NO;
        }
        return new Covering(true, missingFact(scope, industry), match.orElse(null));
    }

    private String missingFact(Scope scope, String industry) {
        if (!scope.industries().isEmpty() && industry == null) {
            return "customer.industry";
        }
        return !scope.segments().isEmpty() && !deal.segmentKnown() ? "customer.employees" : null;
    }
}
