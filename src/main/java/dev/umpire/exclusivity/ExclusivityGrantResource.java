package dev.umpire.exclusivity;

import dev.umpire.casefile.ExclusivityGrant;
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

/** Exclusive rights of single partners. */
@Tag(name = "Exclusivity grants", description = "Exclusive rights of single partners")
@Path("/v1/programs/{program}/exclusivity-grants")
@Produces(MediaType.APPLICATION_JSON)
public class ExclusivityGrantResource {

    private final Grants register;

    ExclusivityGrantResource(Grants register) {
        this.register = register;
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "putExclusivityGrant", summary = "Store an exclusive grant, new or over the old one")
    public ExclusivityGrant put(@PathParam("program") String program, @PathParam("id") String id, ExclusivityGrant body) {
        return register.put(program, id, body);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getExclusivityGrant", summary = "Read an exclusive grant")
    public ExclusivityGrant get(@PathParam("program") String program, @PathParam("id") String id) {
        return register.get(program, id);
    }

    @GET
    @Operation(operationId = "listExclusivityGrants", summary = "List them by id")
    public Paged<ExclusivityGrant> list(@PathParam("program") String program, @BeanParam PageQuery page) {
        return register.list(program, page);
    }
}
