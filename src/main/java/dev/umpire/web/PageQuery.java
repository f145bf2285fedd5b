package dev.umpire.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which page of a list: {@code page} from 0, {@code size} from 1 to 500. */
public record PageQuery(@QueryParam("page") @DefaultValue("0") @Schema(minimum = "0", maximum = "" + PageQuery.LAST) int page,
                        @QueryParam("size") @DefaultValue("50") @Schema(minimum = "1", maximum = "" + PageQuery.LARGEST) int size) {

    private static final int LARGEST = 500;
    private static final int LAST = 1_000_000;

    public PageQuery {
        if (page < 0 || page > LAST) {
            throw RefusedRequest.badParameter("page", page, "is not 0 to %d. Maybe count pages from 0".formatted(LAST));
        }
        if (size < 1 || size > LARGEST) {
            throw RefusedRequest.badParameter("size", size, "is not 1 to %d. Maybe ask for several pages".formatted(LARGEST));
        }
    }

    public long start() {
        return (long) page * size;
    }

    /** One more than shown, which tells whether there is another page. */
    public int fetched() {
        return size + 1;
    }
}
