package dev.umpire.rebate.online;

import dev.umpire.casefile.Evidence;
import dev.umpire.casefile.Figures;
import dev.umpire.casefile.Program;
import dev.umpire.casefile.Request;
import dev.umpire.casefile.Written;
import dev.umpire.intake.CaseDraft;
import dev.umpire.intake.Filing;
import dev.umpire.intake.Idempotency;
import dev.umpire.intake.Matter;
import dev.umpire.intake.Search;
import dev.umpire.rebate.RebateKind;
import dev.umpire.rebate.RebateOutcome;
import dev.umpire.rebate.RebateRequest;
import dev.umpire.ruling.Kind;
import dev.umpire.web.ProblemType;
import dev.umpire.web.RefusedRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Papers are added to a claim that lacks some, and it is ruled again as of now; it keeps the day of its submission. */
final class RebatePapersFiling implements Filing<Written<FiledClaim>> {

    private final Program program;
    private final String id;
    private final List<Evidence> papers;
    private final Idempotency idempotency;
    private final RebateClaims claims;
    private final FiguresOfClaim figures;

    RebatePapersFiling(Program program, String id, List<Evidence> papers, Idempotency idempotency, RebateClaims claims, FiguresOfClaim figures) {
        this.program = program;
        this.id = id;
        this.papers = papers;
        this.idempotency = idempotency;
        this.claims = claims;
        this.figures = figures;
    }

    @Override
    public Kind<?> kind() {
        return new RebateKind();
    }

    @Override
    public String recordId() {
        return id;
    }

    @Override
    public Optional<Written<FiledClaim>> answered(Handle handle) {
        return idempotency.reserve(handle, id).map(earlier -> Written.onRecord(earlier.answer()));
    }

    @Override
    public Matter matter(Handle handle) {
        return claims.find(handle, program.program(), id).orElseThrow(() -> RefusedRequest.notFound("rebate claim", id, program.program())).matter();
    }

    @Override
    public Request request(Handle handle, Instant asOf) {
        KeptClaim claim = claims.held(handle, program.program(), id);
        if (claim.status() != RebateOutcome.INCOMPLETE && claim.status() != RebateOutcome.ESCALATED) {
            throw new RefusedRequest(ProblemType.WRONG_STATE, "The rebate claim (%s) is %s and lacks no papers. Maybe its ruling says what can be done."
                    .formatted(id, claim.status()));
        }
        LocalDate today = program.dayOf(asOf);
        claim.required().stream().filter(required -> required.by() != null && required.by().isBefore(today)).findFirst().ifPresent(late -> {
            throw new RefusedRequest(ProblemType.WRONG_STATE, "The term for %s ended on %s. Maybe ask the channel manager."
                    .formatted(late.evidence(), late.by()));
        });
        return claim.request().with(papers, asOf);
    }

    @Override
    public Figures figures(Search search, CaseDraft draft) {
        return figures.of(search, draft, claims.held(search.handle(), program.program(), id).request());
    }

    @Override
    public Written<FiledClaim> record(Handle handle, Recorded recorded) {
        KeptClaim claim = KeptClaim.ruled(id, recorded.caseFile().request(RebateRequest.class), recorded.ruling());
        claims.put(handle, program.program(), claim);
        return FiledClaim.kept(handle, idempotency, recorded, claim);
    }
}
