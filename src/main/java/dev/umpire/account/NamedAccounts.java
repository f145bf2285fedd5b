package dev.umpire.account;

import dev.umpire.activation.PoliciesInForce;
import dev.umpire.casefile.Customer;
import dev.umpire.casefile.NamedAccount;
import dev.umpire.casefile.Program;
import dev.umpire.check.Check;
import dev.umpire.check.NamedAccountCheck;
import dev.umpire.intake.CaseDraft;
import dev.umpire.intake.CaseSource;
import dev.umpire.intake.CustomerRegister;
import dev.umpire.intake.Search;
import dev.umpire.search.Bearing;
import dev.umpire.store.Documents;
import dev.umpire.store.Transactions;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.jdbi.v3.core.Handle;

/** All named accounts of a program, found by the customer's identity. */
@Singleton
public class NamedAccounts extends CustomerRegister<NamedAccount> implements CaseSource {

    private static final Documents<NamedAccount> TABLE = new Documents<>("named_account", NamedAccount.class);

    public NamedAccounts(Transactions transactions, PoliciesInForce policies, Clock clock) {
        super("named-accounts", TABLE, transactions, policies, clock);
    }

    @Override
    public void contribute(Search search, CaseDraft draft) {
        found(search, draft).forEach(draft::namedAccount);
    }

    @Override
    protected String id(NamedAccount record) {
        return record.id();
    }

    @Override
    protected NamedAccount withId(NamedAccount r, String id) {
        return new NamedAccount(id, r.customer(), r.holder(), r.productLines(), r.from(), r.until());
    }

    @Override
    protected Customer customer(NamedAccount record) {
        return record.customer();
    }

    @Override
    protected Bearing bearing(NamedAccount record) {
        return Bearing.standingOnEveryLine(record.until());
    }

    @Override
    protected void check(Handle handle, Check check, NamedAccount record) {
        NamedAccountCheck.check(record, check);
    }
}
