package dev.umpire.rebate.online;

import dev.umpire.activation.PoliciesInForce;
import dev.umpire.casefile.AtMost;
import dev.umpire.casefile.Evidence;
import dev.umpire.casefile.Lists;
import dev.umpire.casefile.Program;
import dev.umpire.casefile.Written;
import dev.umpire.intake.Idempotency;
import dev.umpire.intake.Intake;
import dev.umpire.policy.PolicyVersion;
import dev.umpire.rebate.RebateRequest;
import dev.umpire.store.Transactions;
import dev.umpire.web.PageQuery;
import dev.umpire.web.Paged;
import dev.umpire.web.ProblemType;
import dev.umpire.web.RefusedRequest;
import dev.umpire.web.Roles;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** What can be done with rebate claims: file one, hand in what it lacks, read them. */
@Singleton
public class Claiming {

    private final Intake intake;
    private final RebateClaims claims;
    private final FiguresOfClaim figures;
    private final Transactions transactions;
    private final PoliciesInForce policies;
    private final Roles roles;

    Claiming(Intake intake, RebateClaims claims, FiguresOfClaim figures, Transactions transactions, PoliciesInForce policies, Roles roles) {
        this.intake = intake;
        this.claims = claims;
        this.figures = figures;
        this.transactions = transactions;
        this.policies = policies;
        this.roles = roles;
    }

    /** Papers that were missing. */
    public record Missing(@AtMost(value = 100, of = "papers") List<Evidence> evidence) {
        public Missing {
            evidence = Lists.of(evidence);
        }
    }

    Written<FiledClaim> file(String program, RebateRequest claim, String key, String role) {
        terms(program);
        requireBody(claim);
        boolean dated = claim.submittedAt() != null && !claim.submittedAt().isAfter(intake.now()) || claim.completedAt() != null;
        if (dated && !roles.manager(role)) {
            throw new RefusedRequest(ProblemType.FORBIDDEN,
                    "Only a manager may give submittedAt or completedAt. Maybe leave them out: the service sets them.");
        }
        return intake.rule(program, new RebateFiling(claim, "RC-" + UUID.randomUUID(), Idempotency.of(program, key, "rebate-claims", claim),
                claims, figures));
    }

    Written<FiledClaim> complete(String program, String id, Missing papers, String key) {
        Program terms = terms(program);
        requireBody(papers);
        if (papers.evidence().isEmpty()) {
            throw RefusedRequest.badField("/evidence", "No paper is given. Maybe the list was left out.");
        }
        return intake.rule(program, new RebatePapersFiling(terms, id, papers.evidence(),
                Idempotency.of(program, key, "rebate-claims/" + id + "/evidence", papers), claims, figures));
    }

    FiledClaim get(String program, String id) {
        terms(program);
        return transactions.run(handle -> FiledClaim.of(claims.find(handle, program, id)
                .orElseThrow(() -> RefusedRequest.notFound("rebate claim", id, program)), claims.standing(handle, program, id)));
    }

    Paged<FiledClaim> list(String program, RebateClaims.ClaimFilter filter, PageQuery page) {
        terms(program);
        return transactions.run(handle -> Paged.of(claims.page(handle, program, filter, page), page,
                claim -> FiledClaim.of(claim, claims.standing(handle, program, claim.id()))));
    }

    private static void requireBody(Object body) {
        if (body == null) {
            throw RefusedRequest.badField("", "The body is missing. Maybe it was not sent as application/json.");
        }
    }

    private Program terms(String program) {
        return policies.inForce(program).map(PolicyVersion::program).orElseThrow(() -> RefusedRequest.unknownProgram(program));
    }
}
