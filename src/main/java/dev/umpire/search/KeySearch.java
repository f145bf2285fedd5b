package dev.umpire.search;

import dev.umpire.identity.SoughtKey;
import dev.umpire.store.KeyedRows;
import dev.umpire.store.KeyedRows.Key;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The first step: who is on file under the keys. */
final class KeySearch {

    static final int MOST_HITS = 100;

    private static final KeyedRows<Long> KEYS = new KeyedRows<>("customer_key", "hash", "customer_id desc", "customer_id", row -> row.getLong(1));

    static Hits hits(Handle handle, String program, List<SoughtKey> keys) {
        return new Hits(keys, KEYS.read(handle, keys.stream().map(key -> new Key(KeyHash.of(program, key.key()), Hits.mostOf(key))).toList(), MOST_HITS));
    }

    private KeySearch() { }
}
