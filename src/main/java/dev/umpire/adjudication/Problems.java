package dev.umpire.adjudication;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong; everything is reported at once. */
final class Problems {

    private final List<BadField> found = new ArrayList<>();

    void add(String pointer, String detail, Object... values) {
        found.add(new BadField(pointer, detail.formatted(values)));
    }

    /** Whether the value is there; reports it otherwise. */
    boolean present(String pointer, String name, Object value) {
        boolean missing = value == null || value instanceof String text && text.isBlank();
        if (missing) {
            add(pointer, "The %s is missing or blank. Maybe add it.", name);
        }
        return !missing;
    }

    List<BadField> all() {
        return List.copyOf(found);
    }
}
