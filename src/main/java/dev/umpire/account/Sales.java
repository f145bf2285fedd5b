package dev.umpire.account;

import dev.umpire.activation.PoliciesInForce;
import dev.umpire.casefile.InstalledBase;
import dev.umpire.casefile.Program;
import dev.umpire.check.Check;
import dev.umpire.check.InstalledBaseCheck;
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

/** All past sales of a program, found by the customer's identity. */
@Singleton
public class Sales extends Register<InstalledBase> implements CaseSource {

    private static final Documents<InstalledBase> TABLE = new Documents<>("installed_base", InstalledBase.class);

    public Sales(Transactions transactions, PoliciesInForce policies, Clock clock) {
        super("installed-base", TABLE, transactions, policies, clock);
    }

    @Override
    public void contribute(Search search, CaseDraft draft) {
        found(search).forEach(draft::installedBase);
    }

    @Override
    protected String id(InstalledBase record) {
        return record.id();
    }

    @Override
    protected InstalledBase withId(InstalledBase r, String id) {
        return new InstalledBase(id, r.customer(), r.productLine(), r.partnerId(), r.soldOn());
    }

    @Override
    protected Collection<String> keys(Program program, InstalledBase record) {
        return IdentityKeys.keys(record.customer(), program.territories().cityOf(record.customer().territory()));
    }

    @Override
    protected void check(Handle handle, Check check, InstalledBase record) {
        InstalledBaseCheck.check(record, check);
    }
}
