package dev.umpire.search;

import java.util.Map;
import java.util.Set;

/**
 * What a search found.
 *
 * @param found    ids by type of record: at most {@value #MOST} of all types
 * @param more     whether more records that stand would match than were looked at; then nobody knows who else claims the customer
 * @param rowsRead how many rows the search read
 */
public record Candidates(Map<String, Set<String>> found, boolean more, int rowsRead) {

    /** As many are ruled on. */
    public static final int MOST = 20;

    /** Nobody was looked for. */
    public static final Candidates NONE = new Candidates(Map.of(), false, 0);
}
