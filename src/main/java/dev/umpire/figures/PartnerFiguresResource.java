package dev.umpire.figures;

import dev.umpire.casefile.PartnerFigures;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was counted of partners in quarters, halves and years. */
@Tag(name = "Partner figures", description = "What was counted of partners in quarters, halves and years")
@Path("/v1/programs/{program}")
@Produces(MediaType.APPLICATION_JSON)
public class PartnerFiguresResource {

    private static final String PERIOD = "Quarter, half or year, as 2027-Q1, 2027-H1 or 2027";

    private final PartnerFiguresRegister register;

    PartnerFiguresResource(PartnerFiguresRegister register) {
        this.register = register;
    }

    @PUT
    @Path("partners/{id}/figures/{period}")
    @Operation(operationId = "putPartnerFigures", summary = "Store what was counted of a partner in a period, new or over the old")
    public PartnerFigures put(@PathParam("program") String program, @PathParam("id") String id,
                              @Parameter(description = PERIOD) @PathParam("period") String period, PartnerFigures body) {
        return register.put(program, id + "/" + period, body == null ? null : body.of(id, period));
    }

    @GET
    @Path("partners/{id}/figures/{period}")
    @Operation(operationId = "getPartnerFigures", summary = "Read what was counted of a partner in a period")
    public PartnerFigures get(@PathParam("program") String program, @PathParam("id") String id,
                              @Parameter(description = PERIOD) @PathParam("period") String period) {
        return register.get(program, id + "/" + period);
    }

    @GET
    @Path("partner-figures")
    @Operation(operationId = "listPartnerFigures", summary = "List the figures of all partners, by partner and period")
    public Paged<PartnerFigures> list(@PathParam("program") String program, @BeanParam PageQuery page) {
        return register.list(program, page);
    }
}
