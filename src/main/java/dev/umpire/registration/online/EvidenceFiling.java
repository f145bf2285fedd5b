package dev.umpire.registration.online;

import dev.umpire.casefile.Evidence;
import dev.umpire.casefile.Figures;
import dev.umpire.casefile.Program;
import dev.umpire.casefile.Registration.Status;
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
import dev.umpire.web.ProblemType;
import dev.umpire.web.RefusedRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Papers are added to a registration that lacks some, and it is ruled again as of now. It keeps its place in the
 * queue, which is its first submission; a term that has ended is not brought back.
 */
final class EvidenceFiling implements Filing<RegisteredDeal> {

    private final Program program;
    private final String id;
    private final List<Evidence> papers;
    private final Idempotency idempotency;
    private final Registrations registrations;
    private final Holding holding;

    EvidenceFiling(Program program, String id, List<Evidence> papers, Idempotency idempotency, Registrations registrations, Holding holding) {
        this.program = program;
        this.id = id;
        this.papers = papers;
        this.idempotency = idempotency;
        this.registrations = registrations;
        this.holding = holding;
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
        return deal(handle).matter();
    }

    @Override
    public Request request(Handle handle, Instant asOf) {
        Deal deal = registrations.held(handle, program.program(), id);
        if (deal.status() != Status.INCOMPLETE && deal.status() != Status.ESCALATED) {
            throw new RefusedRequest(ProblemType.WRONG_STATE,
                    "The registration (%s) is %s and lacks no papers. Maybe its ruling says what can be done.".formatted(id, deal.status()));
        }
        LocalDate today = program.dayOf(asOf);
        deal.required().stream().filter(r -> r.by() != null && r.by().isBefore(today)).findFirst().ifPresent(late -> {
            throw new RefusedRequest(ProblemType.WRONG_STATE, "The term for %s ended on %s. Maybe register the deal again."
                    .formatted(late.evidence(), late.by()));
        });
        List<Evidence> all = new ArrayList<>(deal.request().evidence());
        all.addAll(papers);
        return Deal.with(deal.request(), all, deal.request().submittedAt(), asOf);
    }

    @Override
    public Figures figures(Search search, CaseDraft draft) {
        return DealFigures.NONE;
    }

    @Override
    public RegisteredDeal record(Handle handle, Recorded recorded) {
        DealRequest completed = recorded.caseFile().request(DealRequest.class);
        Deal deal = registrations.held(handle, program.program(), id).ruledAgain(completed, recorded.ruling());
        registrations.put(handle, program.program(), deal);
        holding.settle(handle, recorded, deal);
        return GivenAnswers.kept(handle, idempotency, deal, new Registrations.Shown(recorded.seq(), recorded.written()));
    }

    private Deal deal(Handle handle) {
        return registrations.find(handle, program.program(), id)
                .orElseThrow(() -> RefusedRequest.notFound("registration", id, program.program()));
    }
}
