package dev.umpire.exclusivity;

import dev.umpire.activation.PoliciesInForce;
import dev.umpire.casefile.ExclusivityGrant;
import dev.umpire.casefile.Program;
import dev.umpire.casefile.Scope;
import dev.umpire.check.Check;
import dev.umpire.check.GrantCheck;
import dev.umpire.intake.CaseDraft;
import dev.umpire.intake.CaseSource;
import dev.umpire.intake.CustomerMatter;
import dev.umpire.intake.Register;
import dev.umpire.intake.Search;
import dev.umpire.store.Documents;
import dev.umpire.store.Transactions;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** All exclusive grants of a program, found by the territories and lines of their scope. */
@Singleton
public class Grants extends Register<ExclusivityGrant> implements CaseSource {

    private static final Documents<ExclusivityGrant> TABLE = new Documents<>("exclusivity_grant", ExclusivityGrant.class);
    private static final List<String> ANY = List.of("*");

    public Grants(Transactions transactions, PoliciesInForce policies, Clock clock) {
        super("exclusivity-grants", TABLE, transactions, policies, clock);
    }

    @Override
    public void contribute(Search search, CaseDraft draft) {
        found(search, draft).forEach(draft::grant);
    }

    @Override
    protected String id(ExclusivityGrant grant) {
        return grant.id();
    }

    @Override
    protected ExclusivityGrant withId(ExclusivityGrant g, String id) {
        return new ExclusivityGrant(id, g.partnerId(), g.scope(), g.from(), g.until(), g.commitment(), g.attained(), g.measuredAt());
    }

    @Override
    protected Collection<String> keys(Program program, ExclusivityGrant grant) {
        Scope scope = grant.scope();
        TreeSet<String> keys = new TreeSet<>();
        for (String territory : scope.territories().isEmpty() ? ANY : scope.territories()) {
            for (String line : scope.productLines().isEmpty() ? ANY : scope.productLines()) {
                keys.add(CustomerMatter.scope(territory, line));
            }
        }
        return keys;
    }

    @Override
    protected void check(Handle handle, Check check, ExclusivityGrant record) {
        GrantCheck.check(record, check);
    }
}
