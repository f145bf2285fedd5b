package dev.umpire.intake;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Registers and past registrations in bulk. */
@Path("/v1/programs/{program}/imports")
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {

    private final Imports imports;

    ImportResource(Imports imports) {
        this.imports = imports;
    }

    @POST
    @Consumes("application/x-ndjson")
    @Operation(summary = "Take in a file of records, all or none; each line is {type, record}")
    public Imports.Imported take(@PathParam("program") String program, String file) {
        return imports.take(program, file == null ? List.of() : file.lines().toList());
    }

    @POST
    @Consumes("text/csv")
    @Operation(summary = "Take in a table of records, all or none; the first row names type and fields")
    public Imports.Imported takeTable(@PathParam("program") String program, String table) {
        return imports.take(program, CsvLines.of(table == null ? "" : table));
    }
}
