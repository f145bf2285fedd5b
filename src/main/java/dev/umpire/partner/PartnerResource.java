package dev.umpire.partner;

import dev.umpire.casefile.Partner;
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

/** Partners: who they are, what they may sell where, from whom they buy. */
@Tag(name = "Partners", description = "Who they are, what they may sell where, from whom they buy")
@Path("/v1/programs/{program}/partners")
@Produces(MediaType.APPLICATION_JSON)
public class PartnerResource {

    private final Partners register;

    PartnerResource(Partners register) {
        this.register = register;
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "putPartner", summary = "Store a partner, new or over the old one")
    public Partner put(@PathParam("program") String program, @PathParam("id") String id, Partner body) {
        return register.put(program, id, body);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getPartner", summary = "Read a partner")
    public Partner get(@PathParam("program") String program, @PathParam("id") String id) {
        return register.get(program, id);
    }

    @GET
    @Operation(operationId = "listPartners", summary = "List them by id")
    public Paged<Partner> list(@PathParam("program") String program, @BeanParam PageQuery page) {
        return register.list(program, page);
    }
}
