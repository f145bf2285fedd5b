package dev.umpire.rebate.online;

import dev.umpire.casefile.Written;
import dev.umpire.intake.Idempotency;
import dev.umpire.rebate.RebateOutcome;
import dev.umpire.rebate.RebateRequest;
import dev.umpire.web.PageQuery;
import dev.umpire.web.Paged;
import dev.umpire.web.Roles;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Rebate claims: each answer carries the ruling that stands, or the one that was just made. */
@Tag(name = "Rebate claims", description = "What partners claim for a quarter or a year, and the rulings on it")
@Path("/v1/programs/{program}/rebate-claims")
@Produces(MediaType.APPLICATION_JSON)
public class RebateClaimResource {

    private static final int CREATED = 201;

    private final Claiming claiming;

    RebateClaimResource(Claiming claiming) {
        this.claiming = claiming;
    }

    @POST
    @ResponseStatus(CREATED)
    @Operation(operationId = "claimRebate", summary = "Claim the rebate of a quarter or a year and get the ruling")
    public Written<FiledClaim> claim(@PathParam("program") String program, RebateRequest claim,
                                     @HeaderParam(Idempotency.HEADER) String key, @HeaderParam(Roles.HEADER) String role) {
        return claiming.file(program, claim, key, role);
    }

    @GET
    @Operation(operationId = "listRebateClaims", summary = "List claims by id")
    public Paged<FiledClaim> list(@PathParam("program") String program, @QueryParam("partnerId") String partnerId,
                                  @Parameter(description = "Only those of this quarter or year, as 2027-Q1") @QueryParam("period") String period,
                                  @QueryParam("status") RebateOutcome status, @BeanParam PageQuery page) {
        return claiming.list(program, new RebateClaims.ClaimFilter(partnerId, period, status), page);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getRebateClaim", summary = "Read a claim and the ruling that stands")
    public FiledClaim get(@PathParam("program") String program, @PathParam("id") String id) {
        return claiming.get(program, id);
    }

    @POST
    @Path("{id}/evidence")
    @Operation(operationId = "addEvidenceToRebateClaim", summary = "Hand in papers that were missing, and get a new ruling")
    public Written<FiledClaim> complete(@PathParam("program") String program, @PathParam("id") String id, Claiming.Missing papers,
                                        @HeaderParam(Idempotency.HEADER) String key) {
        return claiming.complete(program, id, papers, key);
    }
}
