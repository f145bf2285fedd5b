package dev.umpire.account;

import dev.umpire.casefile.InstalledBase;
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

/** Past sales, which make a partner the incumbent. */
@Tag(name = "Installed base", description = "Past sales, which make a partner the incumbent")
@Path("/v1/programs/{program}/installed-base")
@Produces(MediaType.APPLICATION_JSON)
public class InstalledBaseResource {

    private final Sales register;

    InstalledBaseResource(Sales register) {
        this.register = register;
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "putInstalledBase", summary = "Store a past sale, new or over the old one")
    public InstalledBase put(@PathParam("program") String program, @PathParam("id") String id, InstalledBase body) {
        return register.put(program, id, body);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getInstalledBase", summary = "Read a past sale")
    public InstalledBase get(@PathParam("program") String program, @PathParam("id") String id) {
        return register.get(program, id);
    }

    @GET
    @Operation(operationId = "listInstalledBase", summary = "List them by id")
    public Paged<InstalledBase> list(@PathParam("program") String program, @BeanParam PageQuery page) {
        return register.list(program, page);
    }
}
