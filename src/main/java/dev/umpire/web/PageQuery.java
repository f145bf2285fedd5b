package dev.umpire.web;

import dev.umpire.casefile.Longest;
import dev.umpire.casefile.OrNull;
import dev.umpire.check.IdCheck;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which page of a list, of {@code size} entries, 1 to 500: the one behind an entry, which costs the same wherever it lies, or
 * that of a number, for which all pages before it are read.
 *
 * @param page  from 0; 0 where {@code after} is given
 * @param after what {@link Paged#next} said of the page before; null for the first page
 */
public record PageQuery(@QueryParam("page") @DefaultValue("0") @Schema(minimum = "0", maximum = "" + PageQuery.LAST) int page,
                        @QueryParam("size") @DefaultValue("50") @Schema(minimum = "1", maximum = "" + PageQuery.LARGEST) int size,
                        @QueryParam("after") @Schema(maxLength = Longest.ID) @OrNull String after) {

    private static final int LARGEST = 500;
    private static final int LAST = 1_000_000;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    public PageQuery {
        if (page < 0 || page > LAST) {
            throw RefusedRequest.badParameter("page", page, "is not 0 to %d. Maybe count pages from 0".formatted(LAST));
        }
        if (size < 1 || size > LARGEST) {
            throw RefusedRequest.badParameter("size", size, "is not 1 to %d. Maybe ask for several pages".formatted(LARGEST));
        }
        if (after != null && !IdCheck.isId(after)) {
            throw badAfter(after, "cannot be an id");
        }
        if (after != null && page != 0) {
            throw RefusedRequest.badParameter("after", after,
                    "does not go with the page (%d). Maybe leave out page: the answer begins behind after".formatted(page));
        }
    }

    public long start() {
        return (long) page * size;
    }

    /** One more than shown, which tells whether there is another page. */
    public int fetched() {
        return size + 1;
    }

    /** What {@code after} says in a list by id; empty, behind which all ids are, for the first page. */
    public String afterId() {
        return after == null ? "" : after;
    }

    /**
     * What {@code after} says in a list in the order of recording: a number, which is never below 0.
     *
     * @return -1 for the first page
     * @throws RefusedRequest if it is no such number
     */
    public long afterNumber() {
        if (after != null && !NUMBER.matcher(after).matches()) {
            throw badAfter(after, "is no place in the order of recording");
        }
        return after == null ? -1 : Long.parseLong(after);
    }

    private static RefusedRequest badAfter(String after, String fault) {
        return RefusedRequest.badParameter("after", after, fault + ". Maybe pass on next of the page before");
    }
}
