package dev.umpire.account;

import dev.umpire.casefile.DirectOpportunity;
import dev.umpire.web.PageQuery;
import dev.umpire.web.Paged;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Deals that the vendor's own team pursues. */
@Tag(name = "Direct opportunities", description = "Deals that the vendor's own team pursues")
@Path("/v1/programs/{program}/direct-opportunities")
@Produces(MediaType.APPLICATION_JSON)
public class DirectOpportunityResource {

    private final DirectOpportunities register;

    DirectOpportunityResource(DirectOpportunities register) {
        this.register = register;
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "putDirectOpportunity", summary = "Store a direct opportunity, new or over the old one")
    public DirectOpportunity put(@PathParam("program") String program, @PathParam("id") String id, DirectOpportunity body) {
        return register.put(program, id, body);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getDirectOpportunity", summary = "Read a direct opportunity")
    public DirectOpportunity get(@PathParam("program") String program, @PathParam("id") String id) {
        return register.get(program, id);
    }

    @GET
    @Operation(operationId = "listDirectOpportunities", summary = "List them by id")
    public Paged<DirectOpportunity> list(@PathParam("program") String program, @BeanParam PageQuery page) {
        return register.list(program, page);
    }
}
