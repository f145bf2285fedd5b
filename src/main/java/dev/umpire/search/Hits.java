package dev.umpire.search;

import dev.umpire.identity.SoughtKey;
import dev.umpire.identity.SoughtKey.Weight;
import dev.umpire.store.KeyedRows;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who was found under which keys. A key that many are found under says little: who was found by nothing else is not looked
 * at, unless by another common key of another kind.
 */
final class Hits {

    /** As many customers may be found under a key of likeness before it is common. */
    static final int MOST_OF_A_LIKENESS = 10;

    private final List<SoughtKey> keys;
    private final int[] rows;
    private final int all;
    private final int last;
    private final Map<Long, List<Integer>> keysOf = new HashMap<>();

    Hits(List<SoughtKey> keys, List<KeyedRows.FoundRow<Long>> found) {
        this.keys = keys;
        this.rows = new int[keys.size()];
        this.all = found.size();
        this.last = found.stream().mapToInt(KeyedRows.FoundRow::key).max().orElse(0);
        for (KeyedRows.FoundRow<Long> hit : found) {
            rows[hit.key()]++;
            keysOf.computeIfAbsent(hit.row(), customer -> new ArrayList<>()).add(hit.key());
        }
    }

    /** How many rows of the key are worth reading: one more than are wanted tells that there are more. */
    static int mostOf(SoughtKey key) {
        return 1 + (key.weight() == Weight.SELECTS ? MOST_OF_A_LIKENESS : Candidates.MOST);
    }

    /** Customers that are worth comparing, the likeliest first. */
    List<Long> worthComparing() {
        Comparator<Long> likeliest = Comparator.comparingDouble(customer -> -likelihood(keysOf.get(customer)));
        return keysOf.keySet().stream().filter(this::telling).sorted(likeliest.thenComparing(Comparator.reverseOrder())).toList();
    }

    private boolean telling(Long customer) {
        Set<String> commonKinds = new HashSet<>();
        for (int key : keysOf.get(customer)) {
            if (!common(key)) {
                return true;
            }
            commonKinds.add(keys.get(key).kind());
        }
        return commonKinds.size() > 1;
    }

    private boolean common(int key) {
        return keys.get(key).weight() == Weight.SELECTS && rows[key] > MOST_OF_A_LIKENESS;
    }

    private double likelihood(List<Integer> found) {
        return found.stream().mapToDouble(key -> weight(keys.get(key)) / rows[key]).sum();
    }

    private static double weight(SoughtKey key) {
        return switch (key.weight()) {
            case DECIDES -> 1000;
            case NAMES -> 2;
            case SELECTS -> 1;
        };
    }

    /** Whether one of these was found under a key of which not all that it says were read. */
    boolean cutShort(List<Found> matched) {
        return matched.stream().anyMatch(customer -> keysOf.get(customer.id()).stream()
                .anyMatch(key -> keys.get(key).weight() != Weight.SELECTS && rows[key] > Candidates.MOST));
    }

    /** Whether one of these may be the same customer for certain. */
    boolean decide(List<Long> customers) {
        return customers.stream().anyMatch(customer -> keysOf.get(customer).stream().anyMatch(key -> keys.get(key).weight() == Weight.DECIDES));
    }

    /** Whether reading ended at a key that may decide, so that others of them may not have been read. */
    boolean ended(int most) {
        return all >= most && keys.get(last).weight() == Weight.DECIDES;
    }

    /** How many rows were read. */
    int rows() {
        return all;
    }
}
