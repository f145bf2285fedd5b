package dev.umpire.replay.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Whether a ruling is as expected: a mapping in the keys that the expectation writes, a list in the number of its entries,
 * in whatever order.
 */
final class Agreement {

    /** What a conflict is shown with where none was expected. */
    private static final Set<String> SAID_OF_A_CONFLICT = Set.of("with", "settlement", "settledBy");

    static boolean of(Object expected, Object got) {
        if (expected instanceof Map<?, ?> wanted) {
            return got instanceof Map<?, ?> map && wanted.entrySet().stream().allMatch(entry -> of(entry.getValue(), map.get(entry.getKey())));
        }
        if (expected instanceof List<?> wanted) {
            return got instanceof List<?> list && list.size() == wanted.size() && eachHasItsOwn(wanted, new ArrayList<>(list));
        }
        if (got instanceof BigDecimal number) {
            return expected instanceof String text && PlainValue.says(text, number);
        }
        return expected == null ? got == null || got instanceof List<?> list && list.isEmpty() : Objects.equals(expected, got);
    }

    /** Those that say most choose first, so that they do not find their entry taken by one that says less. */
    private static boolean eachHasItsOwn(List<?> wanted, List<Object> left) {
        List<?> byWords = wanted.stream().sorted(Comparator.comparing((Object entry) -> entry instanceof Map<?, ?> map ? -map.size() : 0)).toList();
        return byWords.stream().allMatch(entry -> left.stream().filter(got -> of(entry, got)).findFirst().map(left::remove).orElse(false));
    }

    /** What was ruled, without what the expectation does not speak of. */
    static Object asFarAsSaid(Object expected, Object got) {
        if (got instanceof Map<?, ?> map) {
            return only(expected instanceof Map<?, ?> wanted ? wanted.keySet() : map.keySet(), map);
        }
        if (got instanceof List<?> list && list.stream().allMatch(Map.class::isInstance)) {
            Set<Object> said = new LinkedHashSet<>();
            ((Collection<?>) (expected instanceof List<?> wanted ? wanted : List.of())).forEach(entry ->
                    said.addAll(entry instanceof Map<?, ?> map ? map.keySet() : Set.of()));
            return list.stream().map(entry -> only(said.isEmpty() ? unasked((Map<?, ?>) entry) : said, (Map<?, ?>) entry)).toList();
        }
        return got;
    }

    private static Set<?> unasked(Map<?, ?> entry) {
        return entry.keySet().containsAll(SAID_OF_A_CONFLICT) ? SAID_OF_A_CONFLICT : entry.keySet();
    }

    private static Map<String, Object> only(Set<?> keys, Map<?, ?> map) {
        Map<String, Object> only = new TreeMap<>();
        map.forEach((key, value) -> {
            if (keys.contains(key) && value != null) {
                only.put((String) key, value);
            }
        });
        return only;
    }

    /** Lists mean the same in every order, and are shown in one. */
    static Object inOrder(Object shape) {
        if (shape instanceof List<?> list) {
            return list.stream().sorted(Comparator.comparing(PlainValue::text, ClauseOrder.NATURAL)).toList();
        }
        if (shape instanceof Map<?, ?> map) {
            Map<String, Object> ordered = new TreeMap<>();
            map.forEach((key, value) -> ordered.put((String) key, inOrder(value)));
            return ordered;
        }
        return shape;
    }

    private Agreement() { }
}
