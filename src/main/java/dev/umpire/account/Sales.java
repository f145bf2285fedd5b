package dev.umpire.account;

import dev.umpire.activation.PoliciesInForce;
import dev.umpire.casefile.InstalledBase;
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

/** All past sales of a program, found by the customer's identity. */
@Singleton
public class Sales extends Register<InstalledBase> implements CaseSource {

    private static final Documents<InstalledBase> TABLE = new Documents<>("installed_base", InstalledBase.class);

    public Sales(Transactions transactions, PoliciesInForce policies) {
        super("installed-base", TABLE, transactions, policies);
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
    protected void check(RecordCheck check, InstalledBase record) {
        check.customer("/customer", record.customer());
        check.line("/productLine", record.productLine());
        check.partner("/partnerId", record.partnerId());
        check.required("/soldOn", record.soldOn());
    }
}
