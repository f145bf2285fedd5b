package dev.umpire.registration.online;

import dev.umpire.activation.PoliciesInForce;
import dev.umpire.casefile.AtMost;
import dev.umpire.casefile.Evidence;
import dev.umpire.casefile.OrNull;
import dev.umpire.casefile.Program;
import dev.umpire.intake.Idempotency;
import dev.umpire.intake.Intake;
import dev.umpire.policy.PolicyVersion;
import dev.umpire.registration.DealRequest;
import dev.umpire.web.ProblemType;
import dev.umpire.web.RefusedRequest;
import dev.umpire.web.Roles;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** What leads to a ruling on a registration: a new deal, papers handed in later, a renewal. */
@Singleton
public class Registering {

    private final Intake intake;
    private final Registrations registrations;
    private final Holding holding;
    private final PoliciesInForce policies;
    private final Roles roles;

    Registering(Intake intake, Registrations registrations, Holding holding, PoliciesInForce policies, Roles roles) {
        this.intake = intake;
        this.registrations = registrations;
        this.holding = holding;
        this.policies = policies;
        this.roles = roles;
    }

    /** Papers, and for a renewal optionally the registration's id, which then must be the one in the path. */
    public record Papers(@OrNull String registrationId, @AtMost(value = 100, of = "papers") List<Evidence> evidence) {
        public Papers {
            evidence = evidence == null ? List.of() : List.copyOf(evidence);
        }
    }

    RegisteredDeal register(String program, DealRequest deal, String idempotencyKey, String role) {
        Program terms = terms(program);
        requireBody(deal);
        requireMayDate(deal, role);
        Idempotency idempotency = Idempotency.of(program, idempotencyKey, "", deal);
        return intake.rule(program, filing(terms, deal, idempotency));
    }

    /** The deal on its way to a ruling. */
    DealFiling filing(Program terms, DealRequest deal, Idempotency idempotency) {
        return new DealFiling(terms, deal, idempotency, registrations, holding, RegistrationIds.next(intake.now()));
    }

    RegisteredDeal addEvidence(String program, String id, Papers papers, String key) {
        Program terms = terms(program);
        requireBody(papers);
        if (papers.evidence().isEmpty()) {
            throw RefusedRequest.badField("/evidence", "No paper is given. Maybe the list was left out.");
        }
        return intake.rule(program, new EvidenceFiling(terms, id, checked(papers, id),
                Idempotency.of(program, key, id + "/evidence", papers), registrations, holding));
    }

    RegisteredDeal renew(String program, String id, Papers papers, String key) {
        Program terms = terms(program);
        return intake.rule(program, new RenewalFiling(terms, id, papers == null ? List.of() : checked(papers, id),
                Idempotency.of(program, key, id + "/renewal", papers), registrations));
    }

    private static List<Evidence> checked(Papers papers, String id) {
        if (papers.registrationId() != null && !papers.registrationId().equals(id)) {
            throw RefusedRequest.badField("/registrationId", "The id (%s) is not the one in the path (%s). Maybe leave it out."
                    .formatted(papers.registrationId(), id));
        }
        return new ArrayList<>(papers.evidence());
    }

    /** The queue is ordered by these instants, so only a manager sets them. */
    void requireMayDate(DealRequest deal, String role) {
        boolean dated = deal.submittedAt() != null && !deal.submittedAt().isAfter(intake.now()) || deal.completedAt() != null;
        if (dated && !roles.manager(role)) {
            throw new RefusedRequest(ProblemType.FORBIDDEN,
                    "Only a manager may give submittedAt or completedAt. Maybe leave them out: the service sets them.");
        }
    }

    static void requireBody(Object body) {
        if (body == null) {
            throw RefusedRequest.badField("", "The body is missing. Maybe it was not sent as application/json.");
        }
    }

    Program terms(String program) {
        return policies.inForce(program).map(PolicyVersion::program).orElseThrow(() -> RefusedRequest.unknownProgram(program));
    }
}
