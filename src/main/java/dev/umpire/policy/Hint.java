package dev.umpire.policy;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Guesses which known word an unknown one was meant to be. */
public final class Hint {

    private static final double ALIKE = 0.88;
    private static final int MOST = 7;

    /** {@code Maybe you meant protectedOn.}, or some to choose from where nothing is alike. */
    public static String of(String word, Collection<String> known) {
        return nearest(word, known).map("Maybe you meant %s."::formatted).orElseGet(() -> among(word, known));
    }

    public static Optional<String> nearest(String word, Collection<String> known) {
        String wanted = word.toLowerCase(Locale.ROOT);
        return known.stream().filter(k -> alike(wanted, k.toLowerCase(Locale.ROOT)))
                .min(Comparator.<String>comparingInt(k -> distance(wanted, k.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static boolean alike(String wanted, String known) {
        return distance(wanted, known) <= Math.max(1, wanted.length() / 3)
                || wanted.length() > 3 && new JaroWinklerSimilarity().apply(wanted, known) >= ALIKE;
    }

    private static int distance(String one, String other) {
        return LevenshteinDistance.getDefaultInstance().apply(one, other);
    }

    /** All there are, or those most alike where there are many. */
    private static String among(String word, Collection<String> known) {
        JaroWinklerSimilarity likeness = new JaroWinklerSimilarity();
        return known.isEmpty() ? "Maybe remove it." : "Maybe one of %s.".formatted(known.stream().distinct()
                .sorted(Comparator.<String>comparingDouble(k -> -likeness.apply(word, k)).thenComparing(Comparator.naturalOrder()))
                .limit(MOST).sorted().collect(Collectors.joining(", ")));
    }

    private Hint() { }
}
