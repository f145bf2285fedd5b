package dev.umpire.decision;

import dev.umpire.activation.PoliciesInForce;
import dev.umpire.adjudication.CaseFileCheck;
import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.Written;
import dev.umpire.check.BadField;
import dev.umpire.intake.Adjudication;
import dev.umpire.policy.PolicyVersion;
import dev.umpire.ruling.Ruling;
import dev.umpire.web.RefusedRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The pure function: a whole case file in, its ruling out, nothing stored. */
@Tag(name = "Adjudications", description = "The pure function: a case file in, its ruling out, nothing stored")
@Path("/v1/programs/{program}/adjudications")
@Produces(MediaType.APPLICATION_JSON)
public class AdjudicationResource {

    private final PoliciesInForce policies;
    private final Adjudication adjudication;

    AdjudicationResource(PoliciesInForce policies, Adjudication adjudication) {
        this.policies = policies;
        this.adjudication = adjudication;
    }

    @POST
    @Operation(operationId = "adjudicate", summary = "Rule on a case file without storing anything")
    public Ruling adjudicate(@PathParam("program") String program, @QueryParam("policyVersion") String id, CaseFile caseFile) {
        PolicyVersion version = version(program, id);
        if (caseFile == null) {
            throw RefusedRequest.badField("", "The body is missing. Maybe it was not sent as application/json.");
        }
        if (!program.equals(caseFile.program())) {
            throw RefusedRequest.badField("/program", "The case file is of program (%s), the path says (%s). Maybe the path is wrong."
                    .formatted(caseFile.program(), program));
        }
        List<BadField> problems = CaseFileCheck.problems(version.program(), caseFile);
        if (!problems.isEmpty()) {
            throw RefusedRequest.badFields(problems);
        }
        return adjudication.adjudicate(version, caseFile, Written.of(caseFile));
    }

    private PolicyVersion version(String program, String id) {
        PolicyVersion inForce = policies.inForce(program).orElseThrow(() -> RefusedRequest.unknownProgram(program));
        return id == null ? inForce
                : policies.version(program, id).orElseThrow(() -> RefusedRequest.notFound("policy version", id, program));
    }
}
