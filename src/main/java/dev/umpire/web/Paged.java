package dev.umpire.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.umpire.store.Row;
import dev.umpire.store.UnreadableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list; {@code more} says whether another follows.
 *
 * @param unreadable entries of this page that cannot be read; left out when there are none
 */
public record Paged<T>(List<T> items, int page, int size, boolean more,
                       @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Unreadable> unreadable) {

    /** An entry that is on file and cannot be read: its id, and why. */
    public record Unreadable(String id, String detail) { }

    /**
     * @param found the entries of the page, and one beyond it if there is one
     * @param shown what is shown of an entry
     */
    public static <T, R> Paged<R> of(List<Row<T>> found, PageQuery query, Function<T, R> shown) {
        boolean more = found.size() > query.size();
        List<R> items = new ArrayList<>();
        List<Unreadable> unreadable = new ArrayList<>();
        for (Row<T> row : more ? found.subList(0, query.size()) : found) {
            try {
                items.add(shown.apply(row.orThrow()));
            } catch (UnreadableRow e) {
                unreadable.add(new Unreadable(row.id(), e.getMessage()));
            }
        }
        return new Paged<>(items, query.page(), query.size(), more, unreadable);
    }
}
