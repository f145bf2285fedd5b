package dev.umpire.casefile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Absent lists of a document are empty ones. */
final class Lists {

    static <T> List<T> of(List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }

    /** Keeps null values, which free attributes may have, and the order in which they were written. */
    static Map<String, Object> ofEntries(Map<String, Object> given) {
        return given == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(given));
    }

    private Lists() { }
}
