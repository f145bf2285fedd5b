package dev.umpire.registration.online;

import dev.umpire.casefile.OrNull;
import dev.umpire.casefile.Registration.Status;
import dev.umpire.casefile.Written;
import dev.umpire.intake.Idempotency;
import dev.umpire.registration.DealRequest;
import dev.umpire.ruling.Ruling;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Deal registrations: each answer carries the ruling that stands, or the one that was just made. */
@Tag(name = "Deal registrations", description = "Deals that partners and the own team register, and the rulings on them")
@Path("/v1/programs/{program}/deal-registrations")
@Produces(MediaType.APPLICATION_JSON)
public class DealRegistrationResource {

    private final Registering registering;
    private final Keeping keeping;

    DealRegistrationResource(Registering registering, Keeping keeping) {
        this.registering = registering;
        this.keeping = keeping;
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "registerDeal", summary = "Register a deal and get the ruling")
    public RegisteredDeal register(@PathParam("program") String program, DealRequest deal,
                                   @HeaderParam(Idempotency.HEADER) String key, @HeaderParam(Roles.HEADER) String role) {
        return registering.register(program, deal, key, role);
    }

    @GET
    @Operation(operationId = "listDealRegistrations", summary = "List registrations by id")
    public Paged<RegisteredDeal> list(@PathParam("program") String program, @QueryParam("partnerId") String partnerId,
                                      @QueryParam("status") Status status, @QueryParam("customer") String customer,
                                      @BeanParam PageQuery page) {
        return keeping.list(program, new Registrations.DealFilter(partnerId, status, customer), page);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getDealRegistration", summary = "Read a registration and the ruling that stands")
    public RegisteredDeal get(@PathParam("program") String program, @PathParam("id") String id) {
        return keeping.get(program, id);
    }

    @GET
    @Path("{id}/rulings")
    @Operation(operationId = "listRulings", summary = "List all rulings on a registration, renewals too, the first one first")
    public Paged<Written<Ruling>> rulings(@PathParam("program") String program, @PathParam("id") String id, @BeanParam PageQuery page) {
        return keeping.rulings(program, id, page);
    }

    @POST
    @Path("{id}/evidence")
    @Operation(operationId = "addEvidence", summary = "Hand in papers that were missing, and get a new ruling")
    public RegisteredDeal addEvidence(@PathParam("program") String program, @PathParam("id") String id, Registering.Papers papers,
                                      @HeaderParam(Idempotency.HEADER) String key) {
        return registering.addEvidence(program, id, papers, key);
    }

    @POST
    @Path("{id}/renewal")
    @Operation(operationId = "renewProtection", summary = "Ask to prolong the protection, and get the ruling")
    public RegisteredDeal renew(@PathParam("program") String program, @PathParam("id") String id, @OrNull Registering.Papers papers,
                                @HeaderParam(Idempotency.HEADER) String key) {
        return registering.renew(program, id, papers, key);
    }

    @POST
    @Path("{id}/closure")
    @Operation(operationId = "closeDeal", summary = "Say how the deal ended")
    public RegisteredDeal close(@PathParam("program") String program, @PathParam("id") String id, Keeping.Closure closure,
                                @HeaderParam(Idempotency.HEADER) String key) {
        return keeping.close(program, id, closure, key);
    }

    @POST
    @Path("{id}/withdrawal")
    @Operation(operationId = "withdrawDeal", summary = "Withdraw the registration")
    public RegisteredDeal withdraw(@PathParam("program") String program, @PathParam("id") String id,
                                   @HeaderParam(Idempotency.HEADER) String key) {
        return keeping.withdraw(program, id, key);
    }

    @POST
    @Path("{id}/activity")
    @Operation(operationId = "noteActivity", summary = "Note that somebody works on the deal")
    public RegisteredDeal note(@PathParam("program") String program, @PathParam("id") String id, Keeping.Note note,
                               @HeaderParam(Idempotency.HEADER) String key) {
        return keeping.note(program, id, note, key);
    }
}
