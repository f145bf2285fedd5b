package dev.umpire.rebate.online;

import dev.umpire.casefile.OrNull;
import dev.umpire.casefile.Written;
import dev.umpire.intake.Filing.Recorded;
import dev.umpire.intake.Idempotency;
import dev.umpire.rebate.RebateOutcome;
import dev.umpire.rebate.RebateRequest;
import dev.umpire.ruling.Ruling;
import org.jdbi.v3.core.Handle;

/**
 * A claim as clients see it, with the ruling that stands.
 *
 * @param claim as submitted, with all papers handed in since
 */
public record FiledClaim(String id, RebateOutcome status, RebateRequest claim, @OrNull Written<Ruling> ruling) {

    /** The answer to the request by which the claim was ruled on, kept under the client's key. */
    static Written<FiledClaim> kept(Handle handle, Idempotency idempotency, Recorded recorded, KeptClaim claim) {
        Written<FiledClaim> answer = Written.of(of(claim, recorded.written()));
        idempotency.keep(handle, recorded.seq(), answer);
        return answer;
    }

    static FiledClaim of(KeptClaim claim, Written<Ruling> ruling) {
        return new FiledClaim(claim.id(), claim.status(), claim.request(), ruling);
    }
}
