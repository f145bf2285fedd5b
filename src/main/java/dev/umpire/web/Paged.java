package dev.umpire.web;

import java.util.List;
import java.util.function.Function;

/** One page of a list; {@code more} says whether another follows. */
public record Paged<T>(List<T> items, int page, int size, boolean more) {

    /** @param found the entries of the page, and one beyond it if there is one */
    public static <T> Paged<T> of(List<T> found, PageQuery query) {
        boolean more = found.size() > query.size();
        return new Paged<>(more ? found.subList(0, query.size()) : found, query.page(), query.size(), more);
    }

    public <R> Paged<R> map(Function<T, R> shown) {
        return new Paged<>(items.stream().map(shown).toList(), page, size, more);
    }
}
