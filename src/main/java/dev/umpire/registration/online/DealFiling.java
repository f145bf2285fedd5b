package dev.umpire.registration.online;

import dev.umpire.casefile.Figures;
import dev.umpire.casefile.Program;
import dev.umpire.casefile.Request;
import dev.umpire.intake.CaseDraft;
import dev.umpire.intake.CustomerMatter;
import dev.umpire.intake.Filing;
import dev.umpire.intake.Idempotency;
import dev.umpire.intake.Search;
import dev.umpire.registration.DealFigures;
import dev.umpire.registration.DealKind;
import dev.umpire.registration.DealRequest;
import dev.umpire.ruling.Kind;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** A deal is registered: a new record, whatever the ruling says. */
final class DealFiling implements Filing<RegisteredDeal> {

    private final Program program;
    private final DealRequest submitted;
    private final Idempotency idempotency;
    private final Registrations registrations;
    private final Holding holding;
    private final String id;

    DealFiling(Program program, DealRequest submitted, Idempotency idempotency, Registrations registrations, Holding holding, String id) {
        this.program = program;
        this.submitted = submitted;
        this.idempotency = idempotency;
        this.registrations = registrations;
        this.holding = holding;
        this.id = id;
    }

    @Override
    public Kind<?> kind() {
        return new DealKind();
    }

    @Override
    public String recordId() {
        return id;
    }

    @Override
    public Optional<RegisteredDeal> answered(Handle handle) {
        return GivenAnswers.earlier(handle, registrations, idempotency, id);
    }

    @Override
    public CustomerMatter matter(Handle handle) {
        return Deal.matterOf(submitted, null);
    }

    @Override
    public Request request(Handle handle, Instant asOf) {
        return submitted.submittedAt() != null ? submitted : Deal.with(submitted, submitted.evidence(), asOf, submitted.completedAt());
    }

    @Override
    public Figures figures(Search search, CaseDraft draft) {
        return DealFigures.NONE;
    }

    @Override
    public RegisteredDeal record(Handle handle, Recorded recorded) {
        Deal deal = Deal.ruled(id, recorded.caseFile().request(DealRequest.class), recorded.ruling());
        registrations.add(handle, program, deal);
        holding.settle(handle, recorded, deal);
        return GivenAnswers.kept(handle, idempotency, deal, new Registrations.Shown(recorded.seq(), recorded.written()));
    }
}
