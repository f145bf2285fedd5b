package dev.umpire.identity;

import dev.umpire.identity.SoughtKey.Weight;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what is looked for: the most telling first, each key once with the first weight that it was given. */
final class SoughtKeys {

    private final Map<String, Weight> keys = new LinkedHashMap<>();

    void add(Weight weight, String kind, String value) {
        if (value != null && !value.isEmpty()) {
            keys.putIfAbsent(KeyText.of(kind, value), weight);
        }
    }

    List<SoughtKey> list() {
        return keys.entrySet().stream().map(key -> new SoughtKey(key.getKey(), key.getValue())).toList();
    }
}
