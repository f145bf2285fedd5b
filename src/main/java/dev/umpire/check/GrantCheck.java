package dev.umpire.check;

import dev.umpire.casefile.ExclusivityGrant;
import dev.umpire.casefile.Scope;

/** An exclusive grant: of a partner, for a term, with a commitment. */
public final class GrantCheck {

    public static void check(ExclusivityGrant grant, Check check) {
        DaysCheck.check(grant, check);
        check.partner("partnerId", grant.partnerId());
        check.present("from", "first day", grant.from());
        check.present("until", "last day", grant.until());
        check.term(grant.from(), grant.until());
        check.present("commitment", "commitment", grant.commitment());
        check.notNegative("commitment", grant.commitment());
        check.notNegative("attained", grant.attained());
        check.come("measuredAt", "measurement", grant.measuredAt() == null ? null : check.program().dayOf(grant.measuredAt()));
        Check scope = check.at("scope");
        Scope of = grant.scope();
        scope.eachOf("territories", of.territories(), Check::territory);
        scope.eachOf("productLines", of.productLines(), Check::line);
        scope.eachOf("industries", of.industries(), (at, index, industry) -> at.word(index, "industry", industry));
        scope.eachOf("segments", of.segments(), Check::segment);
        scope.each("customers", of.customers(), CustomerCheck::check);
    }

    private GrantCheck() { }
}
