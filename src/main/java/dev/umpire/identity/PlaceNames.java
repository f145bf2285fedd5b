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
import java.util.stream.Collectors;

/** Provinces and prefecture-level cities of China, by their full and short Chinese names and by pinyin. */
final class PlaceNames {

    private static final String RESOURCE = "/identity/places.csv";

    /** Short names that are better known as the beginning of a brand (阿里巴巴). */
    private static final Set<String> BRANDS = Set.of("阿里");
    private static final Set<String> LATIN_BRANDS = Set.of("ali", "ili");

    private static final Map<String, PlaceName> CHINESE = new HashMap<>();
    private static final Map<String, PlaceName> LATIN = new HashMap<>();
    private static final Set<Character> FIRST;
    private static final String RANKS = "市省州区县盟";
    private static final int LONGEST;

    static {
        for (String line : lines()) {
            String[] cells = line.split(",", -1);
            boolean taken = CHINESE.containsKey(cells[1]);      // 吉林市 is not 吉林省, for which 吉林 stands
            CHINESE.putIfAbsent(cells[0], new PlaceName(taken ? cells[0] : cells[1], cells[2]));
            if (!BRANDS.contains(cells[1])) {
                CHINESE.putIfAbsent(cells[1], new PlaceName(cells[1], cells[2]));
            }
            for (String spelling : List.of(cells[2], cells[3])) {
                if (!spelling.isEmpty() && !LATIN_BRANDS.contains(spelling)) {
                    LATIN.putIfAbsent(spelling, new PlaceName(null, cells[2]));
                }
            }
        }
        FIRST = CHINESE.keySet().stream().map(name -> name.charAt(0)).collect(Collectors.toUnmodifiableSet());
        LONGEST = CHINESE.keySet().stream().mapToInt(String::length).max().orElseThrow();
    }

    /** Length of the longest place at the beginning of the text; 0 if none. */
    static int lengthAtStart(String text) {
        if (text.isEmpty() || !FIRST.contains(text.charAt(0))) {
            return 0;
        }
        for (int length = Math.min(LONGEST, text.length()); length >= 2; length--) {
            if (CHINESE.containsKey(text.substring(0, length))) {
                return length;
            }
        }
        return 0;
    }

    /** Whether a place with its rank, as 深圳市, begins the text: no brand begins so. */
    static boolean rankedAtStart(String text) {
        int length = lengthAtStart(text);
        return length >= 3 && RANKS.indexOf(text.charAt(length - 1)) >= 0;
    }

    /** The text with every ranked place in its short form, wherever it stands. */
    static String shortened(String text) {
        StringBuilder even = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int length = lengthAtStart(text.substring(i, Math.min(text.length(), i + LONGEST)));
            even.append(length > 0 ? find(text.substring(i, i + length)).zh() : text.substring(i, i + 1));
            i += Math.max(1, length);
        }
        return even.toString();
    }

    /** The place so written in full, in either script, or null. */
    static PlaceName find(String folded) {
        PlaceName place = CHINESE.get(folded);
        return place != null ? place : LATIN.get(folded);
    }

    private static List<String> lines() {
        try (InputStream in = PlaceNames.class.getResourceAsStream(RESOURCE);
             BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PlaceNames() { }
}
