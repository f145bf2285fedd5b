package dev.umpire.account;

import dev.umpire.activation.PoliciesInForce;
import dev.umpire.casefile.NamedAccount;
import dev.umpire.casefile.Program;
import dev.umpire.check.Check;
import dev.umpire.check.NamedAccountCheck;
import dev.umpire.identity.IdentityKeys;
import dev.umpire.intake.CaseDraft;
import dev.umpire.intake.CaseSource;
import dev.umpire.intake.Register;
import dev.umpire.intake.Search;
import dev.umpire.store.Documents;
import dev.umpire.store.Transactions;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import org.jdbi.v3.core.Handle;

/** All named accounts of a program, found by the customer's identity. */
@Singleton
public class NamedAccounts extends Register<NamedAccount> implements CaseSource {

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
    protected Collection<String> keys(Program program, NamedAccount record) {
        return IdentityKeys.keys(record.customer(), program.territories().cityOf(record.customer().territory()));
    }

    @Override
    protected void check(Handle handle, Check check, NamedAccount record) {
        NamedAccountCheck.check(record, check);
    }
}
