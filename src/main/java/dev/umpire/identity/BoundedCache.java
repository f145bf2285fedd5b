package dev.umpire.identity;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Remembers the results of a pure function; forgets all when full, so that it can be seen in the clock only. */
final class BoundedCache<K, V> {

    private final Map<K, V> known = new ConcurrentHashMap<>();
    private final int capacity;
    private final Function<K, V> function;

    BoundedCache(int capacity, Function<K, V> function) {
        this.capacity = capacity;
        this.function = function;
    }

    V of(K key) {
        V value = known.get(key);
        if (value == null) {
            value = function.apply(key);
            if (known.size() >= capacity) {
                known.clear();
            }
            known.put(key, value);
        }
        return value;
    }
}
