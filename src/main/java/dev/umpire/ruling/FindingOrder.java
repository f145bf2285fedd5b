package dev.umpire.ruling;

import java.util.Arrays;
import java.util.Comparator;

/** The order in which findings are reported: gravest effect, precedence, clause as numbered, rule, conflict. */
final class FindingOrder {

    private static final Comparator<String> PART = Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    static final Comparator<Standing> GRAVEST_FIRST = Comparator
            .comparing(Standing::effect)
            .thenComparing(s -> -s.finding().rule().precedence())
            .thenComparing(s -> s.finding().rule().clause(), FindingOrder::asNumbered)
            .thenComparing(s -> s.finding().rule().name())
            .thenComparing(s -> s.conflict() == null ? "" : s.conflict().id())
            .thenComparing(s -> s.finding().facts().toString());

    /** 4.9 before 4.10: of two parts the shorter number is the smaller one. */
    private static int asNumbered(String one, String other) {
        return one.equals(other) ? 0 : Arrays.compare(one.split("\\."), other.split("\\."), PART);
    }

    private FindingOrder() { }
}
