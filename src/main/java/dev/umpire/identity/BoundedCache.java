package dev.umpire.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;

/**
 * Remembers the results of a pure function; forgets those that are asked for the least, one by one, so that it can be seen in
 * the clock only. How much it holds is bounded by weight and not by entries: an entry may be a thousand times as large as another.
 */
public final class BoundedCache<K, V> {

    /** What an entry weighs besides its characters: the objects that hold them. */
    private static final int ENTRY = 200;

    private final Cache<K, V> known;
    private final Function<K, V> function;

    /**
     * @param heaviest   characters that all entries may hold together, with 200 for each entry
     * @param characters how many characters one entry holds
     */
    public BoundedCache(int heaviest, ToIntBiFunction<K, V> characters, Function<K, V> function) {
        this.known = Caffeine.newBuilder().maximumWeight(heaviest).weigher((K key, V value) -> ENTRY + characters.applyAsInt(key, value))
                .executor(Runnable::run).build();
        this.function = function;
    }

    /** The result for the key, computed now or before; nobody waits for another's computation. */
    public V of(K key) {
        V value = known.getIfPresent(key);
        if (value == null) {
            value = function.apply(key);
            known.put(key, value);
        }
        return value;
    }

    /** What all entries weigh now. */
    long weight() {
        known.cleanUp();
        return known.policy().eviction().orElseThrow().weightedSize().orElseThrow();
    }

    /** The entries that are held now. */
    Map<K, V> entries() {
        known.cleanUp();
        return Map.copyOf(known.asMap());
    }
}
