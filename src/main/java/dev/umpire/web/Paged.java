package dev.umpire.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.umpire.casefile.Longest;
import dev.umpire.casefile.OrNull;
import dev.umpire.store.Placed;
import dev.umpire.store.Row;
import dev.umpire.store.UnreadableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list; {@code more} says whether another follows.
 *
 * @param next       what to pass as {@code after} for the page that follows; left out when there is none
 * @param unreadable entries of this page that cannot be read; left out when there are none
 */
public record Paged<T>(List<T> items, int page, int size, boolean more,
                       @JsonInclude(JsonInclude.Include.NON_NULL) @OrNull @Longest(Longest.ID) String next,
                       @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Unreadable> unreadable) {

    /** An entry that is on file and cannot be read: its id, and why. */
    public record Unreadable(String id, String detail) { }

    /**
     * A page of what is listed by id.
     *
     * @param found the entries of the page, and one beyond it if there is one
     * @param shown what is shown of an entry
     */
    public static <T, R> Paged<R> of(List<Row<T>> found, PageQuery query, Function<T, R> shown) {
        return placed(found.stream().map(row -> new Placed<>(row.id(), row)).toList(), query, shown);
    }

    /** The same of what is listed in another order. */
    public static <T, R> Paged<R> placed(List<Placed<T>> found, PageQuery query, Function<T, R> shown) {
        boolean more = found.size() > query.size();
        List<Placed<T>> page = more ? found.subList(0, query.size()) : found;
        List<R> items = new ArrayList<>();
        List<Unreadable> unreadable = new ArrayList<>();
        for (Placed<T> placed : page) {
            try {
                items.add(shown.apply(placed.row().orThrow()));
            } catch (UnreadableRow e) {
                unreadable.add(new Unreadable(placed.row().id(), e.getMessage()));
            }
        }
        String next = more ? page.get(page.size() - 1).place() : null;
        return new Paged<>(items, query.page(), query.size(), more, next, unreadable);
    }
}
