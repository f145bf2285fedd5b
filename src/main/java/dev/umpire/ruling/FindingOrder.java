package dev.umpire.ruling;

import java.util.Arrays;
import java.util.Comparator;

/** The order in which findings are reported: gravest effect, precedence, clause as numbered, rule, conflict. */
final class FindingOrder {

    static final Comparator<Standing> GRAVEST_FIRST = Comparator
            .comparing(Standing::effect)
            .thenComparing(s -> -s.finding().rule().precedence())
            .thenComparing(s -> s.finding().rule().clause(), FindingOrder::asNumbered)
            .thenComparing(s -> s.finding().rule().name())
            .thenComparing(s -> s.conflict() == null ? "" : s.conflict().id())
            .thenComparing(s -> s.finding().facts().toString());

    /** 4.9 before 4.10. */
    private static int asNumbered(String one, String other) {
        return Arrays.compare(padded(one), padded(other));
    }

    private static String[] padded(String clause) {
        return Arrays.stream(clause.split("\\.")).map(part -> "0".repeat(Math.max(0, 4 - part.length())) + part).toArray(String[]::new);
    }

    private FindingOrder() { }
}
