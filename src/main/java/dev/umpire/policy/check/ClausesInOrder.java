package dev.umpire.policy.check;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The order of clauses: 4.2 before 4.10, the common chapter (C.n) last. */
final class ClausesInOrder {

    static final Comparator<String> IN_ORDER = ClausesInOrder::compare;

    private static int compare(String one, String other) {
        List<Integer> left = numbers(one);
        List<Integer> right = numbers(other);
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            if (!left.get(i).equals(right.get(i))) {
                return left.get(i) - right.get(i);
            }
        }
        return left.size() - right.size();
    }

    private static List<Integer> numbers(String clause) {
        return Stream.of(clause.split("\\.")).map(p -> p.matches("\\d{1,6}") ? Integer.parseInt(p) : Integer.MAX_VALUE / 2).toList();
    }

    private ClausesInOrder() { }
}
