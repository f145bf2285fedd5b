package dev.umpire.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Hashes that are likely to be the same where two names share pairs of characters: two of the least in each of twenty bands. */
final class MinHashIndex implements OtherIndex {

    private static final int BANDS = 20;
    private static final int ROWS = 2;

    private final long[] seeds = new Random(3).longs(BANDS * ROWS).toArray();
    private final Map<Long, List<Integer>> buckets = new HashMap<>();
    private int added;

    @Override
    public String called() {
        return "hashes of likeness, %d bands of %d".formatted(BANDS, ROWS);
    }

    @Override
    public void add(List<String> names) {
        for (String name : names) {
            bands(name).forEach(band -> buckets.computeIfAbsent(band, b -> new ArrayList<>()).add(added));
            added++;
        }
    }

    @Override
    public Answer find(String name, int most) {
        Map<Integer, Integer> shared = new HashMap<>();
        int read = 0;
        for (long band : bands(name)) {
            List<Integer> bucket = buckets.getOrDefault(band, List.of());
            bucket.forEach(place -> shared.merge(place, 1, Integer::sum));
            read += bucket.size();
        }
        return new Answer(shared.entrySet().stream().sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .limit(most).map(Map.Entry::getKey).toList(), read);
    }

    private List<Long> bands(String name) {
        Set<String> pairs = OtherIndex.pairs(OtherIndex.telling(name));
        List<Long> bands = new ArrayList<>();
        for (int band = 0; band < BANDS && !pairs.isEmpty(); band++) {
            long hash = band;
            for (int row = 0; row < ROWS; row++) {
                long seed = seeds[band * ROWS + row];
                hash = 31 * hash + pairs.stream().mapToLong(pair -> mixed(pair.hashCode() * seed)).min().orElseThrow();
            }
            bands.add(mixed(hash));
        }
        return bands;
    }

    private static long mixed(long value) {
        long mixed = (value ^ value >>> 33) * 0xff51afd7ed558ccdL;
        return (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
    }

    @Override
    public void close() { }
}
