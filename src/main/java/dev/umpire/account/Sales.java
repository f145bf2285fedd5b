package dev.umpire.account;

import dev.umpire.activation.PoliciesInForce;
import dev.umpire.casefile.Customer;
import dev.umpire.casefile.InstalledBase;
import dev.umpire.casefile.Program;
import dev.umpire.check.Check;
import dev.umpire.check.InstalledBaseCheck;
import dev.umpire.intake.CaseDraft;
import dev.umpire.intake.CaseSource;
import dev.umpire.intake.CustomerRegister;
import dev.umpire.intake.Search;
import dev.umpire.intake.SoldDeals;
import dev.umpire.search.Bearing;
import dev.umpire.store.Documents;
import dev.umpire.store.Transactions;
import dev.umpire.web.ProblemType;
import dev.umpire.web.RefusedRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** All past sales of a program, found by the customer's identity. */
@Singleton
public class Sales extends CustomerRegister<InstalledBase> implements CaseSource, SoldDeals {

    private static final Documents<InstalledBase> TABLE = new Documents<>("installed_base", InstalledBase.class);

    public Sales(Transactions transactions, PoliciesInForce policies, Clock clock) {
        super("installed-base", TABLE, transactions, policies, clock);
    }

    @Override
    public void contribute(Search search, CaseDraft draft) {
        found(search, draft).forEach(draft::installedBase);
    }

    @Override
    public void sold(Handle handle, Program program, InstalledBase sale) {
        Optional<InstalledBase> before = TABLE.find(handle, program.program(), sale.id());
        if (before.isEmpty()) {
            keep(handle, program, sale);
        } else if (!sameSale(before.get(), sale)) {
            throw new RefusedRequest(ProblemType.WRONG_STATE, "The id (%s) stands for another sale under installed-base. Maybe rename that one."
                    .formatted(sale.id()));
        }
    }

    private static boolean sameSale(InstalledBase one, InstalledBase other) {
        return one.partnerId().equals(other.partnerId()) && one.productLine().equals(other.productLine())
                && one.customer().name().equals(other.customer().name());
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
    protected Customer customer(InstalledBase record) {
        return record.customer();
    }

    @Override
    protected Bearing bearing(InstalledBase record) {
        return Bearing.sale(record.productLine(), record.soldOn());
    }

    @Override
    protected void check(Handle handle, Check check, InstalledBase record) {
        InstalledBaseCheck.check(record, check);
    }
}
