package dev.umpire.identity;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;

/**
 * Remembers the results of a pure function; forgets all when full, so that it can be seen in the clock only. How much it
 * holds is bounded by weight and not by entries: an entry may be a thousand times as large as another.
 */
public final class BoundedCache<K, V> {

    /** What an entry weighs besides its characters: the objects that hold them. */
    private static final int ENTRY = 200;

    private final Map<K, V> known = new ConcurrentHashMap<>();
    private final int heaviest;
    private final ToIntBiFunction<K, V> characters;
    private final Function<K, V> function;
    private long weight;

    /**
     * @param heaviest   characters that all entries may hold together, with 200 for each entry
     * @param characters how many characters one entry holds
     */
    public BoundedCache(int heaviest, ToIntBiFunction<K, V> characters, Function<K, V> function) {
        this.heaviest = heaviest;
        this.characters = characters;
        this.function = function;
    }

    /** The result for the key, computed now or before. */
    public V of(K key) {
        V value = known.get(key);
        if (value == null) {
            value = function.apply(key);
            keep(key, value, ENTRY + characters.applyAsInt(key, value));
        }
        return value;
    }

    private synchronized void keep(K key, V value, int more) {
        if (weight + more > heaviest) {
            known.clear();
            weight = 0;
        }
        if (more <= heaviest && known.putIfAbsent(key, value) == null) {
            weight += more;
        }
    }

    /** What all entries weigh now. */
    synchronized long weight() {
        return weight;
    }

    /** The entries that are held now. */
    Map<K, V> entries() {
        return Map.copyOf(known);
    }
}
