package dev.umpire.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Provinces and prefecture-level cities of China, by their full and short Chinese names and by pinyin. */
final class Places {

    private static final String RESOURCE = "/identity/places.csv";

    /** Short names that are better known as the beginning of a brand (阿里巴巴). */
    private static final Set<String> BRANDS = Set.of("阿里");
    private static final Set<String> LATIN_BRANDS = Set.of("ali", "ili");

    private static final Map<String, Place> CHINESE = new HashMap<>();
    private static final Map<String, Place> LATIN = new HashMap<>();
    private static final int LONGEST;

    static {
        for (String line : lines()) {
            String[] cells = line.split(",", -1);
            CHINESE.putIfAbsent(cells[0], new Place(cells[1], cells[2]));
            if (!BRANDS.contains(cells[1])) {
                CHINESE.putIfAbsent(cells[1], new Place(cells[1], cells[2]));
            }
            for (String spelling : List.of(cells[2], cells[3])) {
                if (!spelling.isEmpty() && !LATIN_BRANDS.contains(spelling)) {
                    LATIN.putIfAbsent(spelling, new Place(null, cells[2]));
                }
            }
        }
        LONGEST = CHINESE.keySet().stream().mapToInt(String::length).max().orElseThrow();
    }

    /** Length of the longest place at the beginning of the text; 0 if none. */
    static int lengthAtStart(String text) {
        for (int length = Math.min(LONGEST, text.length()); length >= 2; length--) {
            if (CHINESE.containsKey(text.substring(0, length))) {
                return length;
            }
        }
        return 0;
    }

    /** The place so written in full, in either script, or null. */
    static Place find(String folded) {
        Place place = CHINESE.get(folded);
        return place != null ? place : LATIN.get(folded);
    }

    private static List<String> lines() {
        try (InputStream in = Places.class.getResourceAsStream(RESOURCE);
             BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Places() { }
}
