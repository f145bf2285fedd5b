package dev.umpire.account;

import dev.umpire.activation.PoliciesInForce;
import dev.umpire.casefile.DirectOpportunity;
import dev.umpire.casefile.Program;
import dev.umpire.identity.IdentityKeys;
import dev.umpire.intake.CaseDraft;
import dev.umpire.intake.CaseSource;
import dev.umpire.intake.RecordCheck;
import dev.umpire.intake.Register;
import dev.umpire.intake.Search;
import dev.umpire.store.Documents;
import dev.umpire.store.Transactions;
import jakarta.inject.Singleton;
import java.util.Collection;

/** All direct opportunities of a program, found by the customer's identity. */
@Singleton
public class DirectOpportunities extends Register<DirectOpportunity> implements CaseSource {

    private static final Documents<DirectOpportunity> TABLE = new Documents<>("direct_opportunity", DirectOpportunity.class);

    public DirectOpportunities(Transactions transactions, PoliciesInForce policies) {
        super("direct-opportunities", TABLE, transactions, policies);
    }

    @Override
    public void contribute(Search search, CaseDraft draft) {
        found(search).forEach(draft::directOpportunity);
    }

    @Override
    protected String id(DirectOpportunity record) {
        return record.id();
    }

    @Override
    protected DirectOpportunity withId(DirectOpportunity r, String id) {
        return new DirectOpportunity(id, r.customer(), r.productLine(), r.openedOn(), r.lastActivityOn(), r.status());
    }

    @Override
    protected Collection<String> keys(Program program, DirectOpportunity record) {
        return IdentityKeys.keys(record.customer(), program.territories().cityOf(record.customer().territory()));
    }

    @Override
    protected void check(RecordCheck check, DirectOpportunity record) {
        check.customer("/customer", record.customer());
        check.line("/productLine", record.productLine());
        check.required("/openedOn", record.openedOn());
        check.required("/status", record.status());
    }
}
