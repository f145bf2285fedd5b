package dev.umpire.identity;

import java.util.SortedSet;
import java.util.TreeSet;

/** Collects keys, each once. */
final class StoredKeys {

    private final SortedSet<String> keys = new TreeSet<>();

    void add(String kind, String value) {
        if (value != null && !value.isEmpty()) {
            keys.add(KeyText.of(kind, value));
        }
    }

    SortedSet<String> set() {
        return keys;
    }
}
