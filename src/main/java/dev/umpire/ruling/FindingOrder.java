package dev.umpire.ruling;

import java.util.Comparator;

/** The order in which findings are reported: gravest effect, precedence, clause as numbered, rule, conflict. */
final class FindingOrder {

    static final Comparator<Standing> GRAVEST_FIRST = Comparator
            .comparing(Standing::effect)
            .thenComparing(s -> -s.finding().rule().precedence())
            .thenComparing(s -> s.finding().rule().clause(), FindingOrder::asNumbered)
            .thenComparing(s -> s.finding().rule().name())
            .thenComparing(s -> s.conflict() == null ? "" : s.conflict().id())
            .thenComparing(s -> s.finding().firing().refs().toString());

    /** 4.9 before 4.10: of two parts the shorter number is the smaller one. */
    static int asNumbered(String one, String other) {
        if (one.equals(other)) {
            return 0;
        }
        int at = 0;
        int beside = 0;
        while (at <= one.length() && beside <= other.length()) {
            int end = end(one, at);
            int otherEnd = end(other, beside);
            int order = end - at != otherEnd - beside ? Integer.compare(end - at, otherEnd - beside)
                    : one.substring(at, end).compareTo(other.substring(beside, otherEnd));
            if (order != 0) {
                return order;
            }
            at = end + 1;
            beside = otherEnd + 1;
        }
        return Integer.compare(one.length() - at, other.length() - beside);
    }

    private static int end(String clause, int from) {
        int point = clause.indexOf('.', from);
        return point < 0 ? clause.length() : point;
    }

    private FindingOrder() { }
}
