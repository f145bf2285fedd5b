package dev.umpire.replay.cases;

import java.util.Comparator;

/** Clauses in the order of the handbook: 4.9 before 4.10. */
public final class ClauseOrder {

    public static final Comparator<String> NATURAL = ClauseOrder::compare;

    private static int compare(String one, String other) {
        String[] left = one.split("(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)");
        String[] right = other.split("(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)");
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            int order = number(left[i]) && number(right[i])
                    ? Comparator.<String>comparingInt(s -> s.replaceFirst("^0+(?=\\d)", "").length()).thenComparing(Comparator.naturalOrder())
                            .compare(left[i], right[i])
                    : left[i].compareTo(right[i]);
            if (order != 0) {
                return order;
            }
        }
        int order = Integer.compare(left.length, right.length);
        return order != 0 ? order : one.compareTo(other);
    }

    private static boolean number(String part) {
        return !part.isEmpty() && part.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private ClauseOrder() { }
}
