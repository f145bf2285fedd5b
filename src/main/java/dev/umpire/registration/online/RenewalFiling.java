package dev.umpire.registration.online;

import dev.umpire.casefile.Evidence;
import dev.umpire.casefile.Program;
import dev.umpire.casefile.Registration.Status;
import dev.umpire.casefile.Request;
import dev.umpire.intake.CustomerMatter;
import dev.umpire.intake.Filing;
import dev.umpire.intake.Idempotency;
import dev.umpire.renewal.RenewalKind;
import dev.umpire.renewal.RenewalRequest;
import dev.umpire.ruling.Kind;
import dev.umpire.web.ProblemType;
import dev.umpire.web.RefusedRequest;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** The protection of a registration is to be prolonged. Any other outcome leaves the registration as it is. */
final class RenewalFiling implements Filing<RegisteredDeal> {

    private static final Set<Status> ENDED = EnumSet.of(Status.WON, Status.LOST, Status.WITHDRAWN);

    private final Program program;
    private final String id;
    private final List<Evidence> papers;
    private final Idempotency idempotency;
    private final Registrations registrations;

    RenewalFiling(Program program, String id, List<Evidence> papers, Idempotency idempotency, Registrations registrations) {
        this.program = program;
        this.id = id;
        this.papers = papers;
        this.idempotency = idempotency;
        this.registrations = registrations;
    }

    @Override
    public Kind<?> kind() {
        return new RenewalKind();
    }

    @Override
    public String recordId() {
        return id;
    }

    @Override
    public Optional<RegisteredDeal> answered(Handle handle) {
        return GivenAnswers.earlier(handle, registrations, idempotency, id);
    }

    /** The registration itself belongs into the case file, so it is not left out as the one that is ruled. */
    @Override
    public CustomerMatter matter(Handle handle) {
        CustomerMatter matter = deal(handle).matter();
        return new CustomerMatter(matter.customer(), matter.productLine(), matter.territory(), matter.partnerId(), null);
    }

    @Override
    public Request request(Handle handle, Instant asOf) {
        Deal deal = registrations.held(handle, program.program(), id);
        if (ENDED.contains(deal.status())) {
            throw new RefusedRequest(ProblemType.WRONG_STATE,
                    "The registration (%s) is %s, so there is nothing to prolong. Maybe register the deal again.".formatted(id, deal.status()));
        }
        return new RenewalRequest(id, papers, asOf);
    }

    @Override
    public RegisteredDeal record(Handle handle, Recorded recorded) {
        boolean prolonged = recorded.ruling().protection() != null;
        Deal deal = registrations.held(handle, program.program(), id);
        if (prolonged) {
            deal = deal.renewed(recorded.ruling().protection());
            registrations.put(handle, program.program(), deal);
        }
        return GivenAnswers.kept(handle, idempotency, deal, new Registrations.Shown(recorded.seq(), recorded.written()));
    }

    private Deal deal(Handle handle) {
        return registrations.find(handle, program.program(), id)
                .orElseThrow(() -> RefusedRequest.notFound("registration", id, program.program()));
    }
}
