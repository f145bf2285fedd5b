package dev.umpire.figures;

import dev.umpire.activation.PoliciesInForce;
import dev.umpire.casefile.PartnerFigures;
import dev.umpire.casefile.Program;
import dev.umpire.check.Check;
import dev.umpire.check.PartnerFiguresCheck;
import dev.umpire.intake.FiguresOnRecord;
import dev.umpire.intake.Register;
import dev.umpire.store.Documents;
import dev.umpire.store.Transactions;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** All figures of partners, by partner and period. */
@Singleton
public class PartnerFiguresRegister extends Register<PartnerFigures> implements FiguresOnRecord {

    private static final Documents<PartnerFigures> TABLE = new Documents<>("partner_figures", PartnerFigures.class);

    public PartnerFiguresRegister(Transactions transactions, PoliciesInForce policies, Clock clock) {
        super("partner-figures", TABLE, transactions, policies, clock);
    }

    @Override
    public Optional<PartnerFigures> of(Handle handle, String program, String partnerId, String period) {
        return TABLE.find(handle, program, partnerId + "/" + period);
    }

    @Override
    protected String id(PartnerFigures figures) {
        return figures.id();
    }

    @Override
    protected PartnerFigures withId(PartnerFigures figures, String id) {
        int between = id.lastIndexOf('/');
        return figures.of(id.substring(0, between), id.substring(between + 1));
    }

    @Override
    protected Collection<String> keys(Program program, PartnerFigures figures) {
        return List.of();
    }

    @Override
    protected void check(Handle handle, Check check, PartnerFigures figures) {
        PartnerFiguresCheck.check(figures, check);
    }
}
