package dev.umpire.policy.placed;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** A mapping as written, in the order of its keys. */
public record YamlMap(Place place, Map<String, Entry> entries) implements YamlNode {

    /** A value and the place of its key. */
    public record Entry(Place key, YamlNode value) { }

    public YamlMap {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    public static YamlMap empty(Place place) {
        return new YamlMap(place, Map.of());
    }

    /** The value, or nothing where the key is missing or its value is null. */
    public Optional<YamlNode> get(String key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::value).filter(value -> !value.isNull());
    }

    public boolean has(String key) {
        return entries.containsKey(key);
    }

    public YamlNode require(String key, String what) {
        return get(key).orElseThrow(() -> new BadDocument(place, "The key (%s) of %s is missing. Maybe add it.", key, what));
    }

    public Optional<String> text(String key) {
        return get(key).map(value -> value.asText(key));
    }

    public Optional<YamlMap> map(String key) {
        return get(key).map(value -> value.asMap(key));
    }

    public Optional<YamlList> list(String key) {
        return get(key).map(value -> value.asList(key));
    }

    public YamlMap with(String key, YamlNode value) {
        Map<String, Entry> changed = new LinkedHashMap<>(entries);
        changed.put(key, new Entry(value.place(), value));
        return new YamlMap(place, changed);
    }

    /** The same with another value at the place of that key. */
    public YamlMap replacing(String key, YamlNode value) {
        Map<String, Entry> changed = new LinkedHashMap<>(entries);
        changed.computeIfPresent(key, (k, entry) -> new Entry(entry.key(), value));
        return new YamlMap(place, changed);
    }

    public YamlMap without(String key) {
        Map<String, Entry> changed = new LinkedHashMap<>(entries);
        changed.remove(key);
        return new YamlMap(place, changed);
    }

    /** This mapping laid over another: its fields replace those of the same name. */
    public YamlMap over(YamlMap base) {
        Map<String, Entry> merged = new LinkedHashMap<>(base.entries);
        merged.putAll(entries);
        return new YamlMap(place, merged);
    }

    /** @throws BadDocument at the first key that is none of these */
    public YamlMap allowing(Collection<String> known, String what) {
        entries.forEach((key, entry) -> {
            if (!known.contains(key)) {
                throw new BadDocument(entry.key(), "The key (%s) is unknown in %s. Maybe one of %s was meant.", key, what,
                        String.join(", ", new TreeSet<>(known)));
            }
        });
        return this;
    }
}
