package dev.umpire.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where the type of a problem leads. */
@Tag(name = "Problems", description = "What the types of problems mean")
@Path("/problems/{code}")
@Produces(MediaType.APPLICATION_JSON)
public class ProblemResource {

    /** What every problem of one type has in common. */
    public record Described(String type, String title, int status) { }

    @GET
    @Operation(operationId = "describeProblem", summary = "Say what a type of problem means")
    public Described describe(@PathParam("code") String code) {
        return Arrays.stream(ProblemType.values()).filter(type -> type.code().equals(code)).findFirst()
                .map(type -> new Described("/problems/" + type.code(), type.title(), type.status()))
                .orElseThrow(() -> new RefusedRequest(ProblemType.NOT_FOUND, "There is no such type of problem. Maybe it is misspelt."));
    }
}
