package dev.umpire.account;

import dev.umpire.casefile.NamedAccount;
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

/** Customers reserved by name. */
@Tag(name = "Named accounts", description = "Customers reserved by name")
@Path("/v1/programs/{program}/named-accounts")
@Produces(MediaType.APPLICATION_JSON)
public class NamedAccountResource {

    private final NamedAccounts register;

    NamedAccountResource(NamedAccounts register) {
        this.register = register;
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "putNamedAccount", summary = "Store a named account, new or over the old one")
    public NamedAccount put(@PathParam("program") String program, @PathParam("id") String id, NamedAccount body) {
        return register.put(program, id, body);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getNamedAccount", summary = "Read a named account")
    public NamedAccount get(@PathParam("program") String program, @PathParam("id") String id) {
        return register.get(program, id);
    }

    @GET
    @Operation(operationId = "listNamedAccounts", summary = "List them by id")
    public Paged<NamedAccount> list(@PathParam("program") String program, @BeanParam PageQuery page) {
        return register.list(program, page);
    }
}
