package dev.umpire.casefile;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Absent lists of a document are empty ones, and their order means nothing: they are kept in one order (reading G30). */
public final class Lists {

    /** The list in its one order; empty for null. */
    public static <T> List<T> of(List<T> given) {
        if (given == null) {
            return List.of();
        }
        return given.size() < 2 ? List.copyOf(given) : given.stream().sorted(Comparator.comparing(Object::toString)).toList();
    }

    /** Keeps null values, which free attributes may have. */
    public static <T> Map<String, T> ofEntries(Map<String, T> given) {
        return given == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(given));
    }

    private Lists() { }
}
