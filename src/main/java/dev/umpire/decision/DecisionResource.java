package dev.umpire.decision;

import dev.umpire.activation.PoliciesInForce;
import dev.umpire.web.RefusedRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The export of all rulings with their case files: the input of a replay. */
@Tag(name = "Decisions", description = "All recorded rulings with their case files")
@Path("/v1/programs/{program}/decisions")
public class DecisionResource {

    private final Decisions decisions;
    private final PoliciesInForce policies;

    DecisionResource(Decisions decisions, PoliciesInForce policies) {
        this.decisions = decisions;
        this.policies = policies;
    }

    @GET
    @Produces("application/x-ndjson")
    @Operation(operationId = "exportDecisions", summary = "Export every recorded ruling with its case file, one JSON document a line")
    public StreamingOutput export(@PathParam("program") String program) {
        policies.inForce(program).orElseThrow(() -> RefusedRequest.unknownProgram(program));
        return out -> decisions.export(program, out);
    }
}
