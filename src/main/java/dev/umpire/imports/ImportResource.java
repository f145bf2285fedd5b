package dev.umpire.imports;

import dev.umpire.intake.Idempotency;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Registers and past registrations in bulk. */
@Tag(name = "Imports", description = "Registers and past registrations in bulk")
@Path("/v1/programs/{program}/imports")
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {

    private final Imports imports;

    ImportResource(Imports imports) {
        this.imports = imports;
    }

    @POST
    @Consumes("application/x-ndjson")
    @Operation(operationId = "importRecords", summary = "Take in a file of records, all or none; each line is {type, record}")
    public Imports.Imported take(@PathParam("program") String program, @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
                                 @HeaderParam(Idempotency.HEADER) String key, byte[] file) {
        return imports.take(program, Decoded.text(file, type), key);
    }

    @POST
    @Consumes("text/csv")
    @Operation(operationId = "importRecords", summary = "Take in a table of records, all or none; the first row names type and fields")
    public Imports.Imported takeTable(@PathParam("program") String program, @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
                                      @HeaderParam(Idempotency.HEADER) String key, byte[] table) {
        return imports.takeTable(program, Decoded.text(table, type), key);
    }

    @GET
    @Operation(operationId = "getImportProgress", summary = "How far the import is that goes on, if one does")
    public Imports.Progress progress(@PathParam("program") String program) {
        return imports.progress(program);
    }
}
