package dev.umpire.account;

import dev.umpire.activation.PoliciesInForce;
import dev.umpire.casefile.Customer;
import dev.umpire.casefile.DirectOpportunity;
import dev.umpire.casefile.Program;
import dev.umpire.check.Check;
import dev.umpire.check.DirectOpportunityCheck;
import dev.umpire.intake.CaseDraft;
import dev.umpire.intake.CaseSource;
import dev.umpire.intake.CustomerRegister;
import dev.umpire.intake.Search;
import dev.umpire.search.Bearing;
import dev.umpire.store.Documents;
import dev.umpire.store.Transactions;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.jdbi.v3.core.Handle;

/** All direct opportunities of a program, found by the customer's identity. */
@Singleton
public class DirectOpportunities extends CustomerRegister<DirectOpportunity> implements CaseSource {

    private static final Documents<DirectOpportunity> TABLE = new Documents<>("direct_opportunity", DirectOpportunity.class);

    public DirectOpportunities(Transactions transactions, PoliciesInForce policies, Clock clock) {
        super("direct-opportunities", TABLE, transactions, policies, clock);
    }

    @Override
    public void contribute(Search search, CaseDraft draft) {
        found(search, draft).stream().filter(o -> !o.openedOn().isAfter(search.submittedOn()))
                .map(o -> asOf(o, search.submittedOn())).forEach(draft::directOpportunity);
    }

    /** A registration that is ruled again is judged on its first day: of later activity only that it goes on counts (reading K3). */
    private static DirectOpportunity asOf(DirectOpportunity o, LocalDate day) {
        return o.lastActivityOn() == null || !o.lastActivityOn().isAfter(day) ? o
                : new DirectOpportunity(o.id(), o.customer(), o.productLine(), o.openedOn(), day, o.status());
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
    protected Customer customer(DirectOpportunity record) {
        return record.customer();
    }

    @Override
    protected Bearing bearing(DirectOpportunity record) {
        return record.status() == DirectOpportunity.Status.OPEN ? Bearing.standing(record.productLine(), null)
                : Bearing.ended(record.productLine(), record.openedOn());
    }

    @Override
    protected void check(Handle handle, Check check, DirectOpportunity record) {
        DirectOpportunityCheck.check(record, check);
    }
}
