package dev.umpire.casefile;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** How much a document may hold: what {@link AtMost} and {@link Longest} say, compared with what is there. */
public final class Bounds {

    /** What is wrong with a list or map of that many, or nothing. */
    public static Optional<String> fault(AtMost bound, Object held) {
        int count = count(held);
        return bound == null || count <= bound.value() ? Optional.empty() : Optional.of(
                "This has %d %s, more than %d. Maybe lists were joined by mistake.".formatted(count, bound.of(), bound.value()));
    }

    /** What is wrong with a text of that length, or nothing. */
    public static Optional<String> fault(Longest bound, String text) {
        return bound == null || text.length() <= bound.value() ? Optional.empty() : Optional.of(
                "This has %d characters, more than %d. Maybe more than it should stands here.".formatted(text.length(), bound.value()));
    }

    /** The elements of a list; the values of a map, with those within them. */
    private static int count(Object held) {
        return held instanceof Map<?, ?> map ? map.values().stream().mapToInt(value -> 1 + inside(value)).sum()
                : held instanceof Collection<?> list ? list.size() : 0;
    }

    private static int inside(Object value) {
        return value instanceof Map<?, ?> ? count(value)
                : value instanceof Collection<?> list ? list.stream().mapToInt(one -> 1 + inside(one)).sum() : 0;
    }

    private Bounds() { }
}
