package dev.umpire.registration;

import dev.umpire.casefile.DealRequest;
import dev.umpire.casefile.Kind;
import dev.umpire.casefile.Program;
import dev.umpire.casefile.Request;
import dev.umpire.intake.Filing;
import dev.umpire.intake.Idempotency;
import dev.umpire.intake.Matter;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** A deal is registered: a new record, whatever the ruling says. */
final class NewDeal implements Filing<RegisteredDeal> {

    private final Program program;
    private final DealRequest submitted;
    private final Idempotency idempotency;
    private final Registrations registrations;
    private final Holding holding;
    private final String id;

    NewDeal(Program program, DealRequest submitted, Idempotency idempotency, Registrations registrations, Holding holding, String id) {
        this.program = program;
        this.submitted = submitted;
        this.idempotency = idempotency;
        this.registrations = registrations;
        this.holding = holding;
        this.id = id;
    }

    @Override
    public Kind kind() {
        return Kind.DEAL_REGISTRATION;
    }

    @Override
    public String registrationId() {
        return id;
    }

    @Override
    public Optional<RegisteredDeal> answered(Handle handle) {
        return idempotency.reserve(handle, id).map(earlier -> {
            Registrations.Ruled first = registrations.ruled(handle, earlier.rulingSeq());
            Deal asRuled = Deal.ruled(earlier.registrationId(), (DealRequest) first.caseFile().request(), first.ruling());
            return RegisteredDeal.of(asRuled, first.ruling());
        });
    }

    @Override
    public Matter matter(Handle handle) {
        return Deal.matterOf(submitted, null);
    }

    @Override
    public Request request(Handle handle, Instant asOf) {
        return submitted.submittedAt() != null ? submitted : Deal.with(submitted, submitted.evidence(), asOf, submitted.completedAt());
    }

    @Override
    public RegisteredDeal record(Handle handle, Recorded recorded) {
        Deal deal = Deal.ruled(id, (DealRequest) recorded.caseFile().request(), recorded.ruling());
        registrations.add(handle, program, deal);
        holding.settle(handle, recorded, id);
        idempotency.keep(handle, recorded.seq(), null);
        return RegisteredDeal.of(deal, recorded.ruling());
    }
}
