package dev.umpire.account;

import dev.umpire.activation.PoliciesInForce;
import dev.umpire.casefile.NamedAccount;
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

/** All named accounts of a program, found by the customer's identity. */
@Singleton
public class NamedAccounts extends Register<NamedAccount> implements CaseSource {

    private static final Documents<NamedAccount> TABLE = new Documents<>("named_account", NamedAccount.class);

    public NamedAccounts(Transactions transactions, PoliciesInForce policies) {
        super("named-accounts", TABLE, transactions, policies);
    }

    @Override
    public void contribute(Search search, CaseDraft draft) {
        found(search).forEach(draft::namedAccount);
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
    protected void check(RecordCheck check, NamedAccount record) {
        check.customer("/customer", record.customer());
        check.party("/holder", record.holder());
        check.lines("/productLines", record.productLines());
        check.required("/from", record.from());
        check.term("", record.from(), record.until());
    }
}
