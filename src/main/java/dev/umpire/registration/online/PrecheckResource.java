package dev.umpire.registration.online;

import dev.umpire.casefile.Written;
import dev.umpire.intake.Idempotency;
import dev.umpire.registration.DealRequest;
import dev.umpire.ruling.PartnerView;
import dev.umpire.web.Roles;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What would be ruled now, as the partner would see it. */
@Tag(name = "Prechecks", description = "What would be ruled now")
@Path("/v1/programs/{program}/prechecks")
@Produces(MediaType.APPLICATION_JSON)
public class PrecheckResource {

    private final Prechecks prechecks;

    PrecheckResource(Prechecks prechecks) {
        this.prechecks = prechecks;
    }

    @POST
    @Operation(operationId = "precheckDeal", summary = "Ask what would be ruled if the deal were registered now")
    public Written<PartnerView> ask(@PathParam("program") String program, DealRequest deal,
                           @HeaderParam(Idempotency.HEADER) String key, @HeaderParam(Roles.HEADER) String role) {
        return prechecks.ask(program, deal, key, role);
    }
}
