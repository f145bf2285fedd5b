package dev.umpire.rebate.online;

import dev.umpire.casefile.Figures;
import dev.umpire.casefile.Period;
import dev.umpire.casefile.Request;
import dev.umpire.casefile.Written;
import dev.umpire.intake.CaseDraft;
import dev.umpire.intake.Filing;
import dev.umpire.intake.Idempotency;
import dev.umpire.intake.Matter;
import dev.umpire.intake.Search;
import dev.umpire.rebate.RebateKind;
import dev.umpire.rebate.RebateRequest;
import dev.umpire.ruling.Kind;
import dev.umpire.web.ProblemType;
import dev.umpire.web.RefusedRequest;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** A claim is filed: a new record, whatever the ruling says, but one for each partner and period. */
final class RebateFiling implements Filing<Written<FiledClaim>> {

    private final RebateRequest submitted;
    private final String id;
    private final Idempotency idempotency;
    private final RebateClaims claims;
    private final FiguresOfClaim figures;

    RebateFiling(RebateRequest submitted, String id, Idempotency idempotency, RebateClaims claims, FiguresOfClaim figures) {
        this.submitted = submitted;
        this.id = id;
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
        return KeptClaim.matterOf(submitted);
    }

    /** Claims of one partner and period wait for each other, so whoever comes second sees the first. */
    @Override
    public Request request(Handle handle, Instant asOf) {
        submitted.period().flatMap(period -> claims.ofPeriod(handle, idempotency.program(), submitted.partnerId(), period.code())).ifPresent(before -> {
            throw new RefusedRequest(ProblemType.WRONG_STATE, "The partner (%s) has claimed its rebate of %s already (%s). Maybe hand in there what is missing."
                    .formatted(submitted.partnerId(), submitted.period().map(Period::code).orElseThrow(), before));
        });
        return submitted.submittedAtOr(asOf);
    }

    @Override
    public Figures figures(Search search, CaseDraft draft) {
        return figures.of(search, draft, submitted);
    }

    @Override
    public Written<FiledClaim> record(Handle handle, Recorded recorded) {
        KeptClaim claim = KeptClaim.ruled(id, recorded.caseFile().request(RebateRequest.class), recorded.ruling());
        claims.add(handle, idempotency.program(), claim);
        return FiledClaim.kept(handle, idempotency, recorded, claim);
    }
}
