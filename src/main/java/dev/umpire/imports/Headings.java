package dev.umpire.imports;

import dev.umpire.check.BadField;
import dev.umpire.policy.placed.CsvRow;
import dev.umpire.web.RefusedRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The first row of a table: {@code type}, then paths within the record. Each heading stands once and fits all others;
 * the order of columns means nothing.
 */
final class Headings {

    /** @param column from 0 */
    record Heading(int column, String text, List<String> path) {

        boolean index(int step) {
            return step < path.size() && path.get(step).matches("\\d{1,3}");
        }

        String prefix(int steps) {
            return String.join(".", path.subList(0, steps));
        }
    }

    private final List<BadField> bad = new ArrayList<>();
    private final List<Heading> all = new ArrayList<>();

    private Headings(CsvRow first) {
        Set<String> seen = new HashSet<>();
        for (int column = 0; column < first.cells().size(); column++) {
            Heading heading = heading(column, first.text(column).strip());
            if (heading.text().isEmpty()) {
                continue;
            }
            if (heading.path().stream().anyMatch(step -> step.isBlank() || step.matches("0\\d+")) || heading.index(0)) {
                bad(heading, "is no path within a record. Maybe write it as customer.name or certifications.0.code");
            } else if (!seen.add(heading.text())) {
                bad(heading, "stands twice. Maybe one of the two columns is a copy");
            } else {
                all.add(heading);
            }
        }
    }

    /**
     * The headings in the order of their paths, elements of lists by number.
     *
     * @throws RefusedRequest naming each heading that does not fit
     */
    static List<Heading> of(CsvRow first) {
        Headings headings = new Headings(first);
        headings.clashes();
        headings.gaps();
        if (headings.bad.isEmpty() && headings.all.stream().noneMatch(heading -> heading.text().equals("type"))) {
            headings.bad.add(new BadField("/1", "Line 1: No heading is type. Maybe name in a column of that heading what each row is, as partners."));
        }
        if (!headings.bad.isEmpty()) {
            throw RefusedRequest.badFields(headings.bad);
        }
        return headings.all.stream().sorted(Comparator.comparing(Heading::path, Headings::byStep)).toList();
    }

    private static Heading heading(int column, String text) {
        return new Heading(column, text, List.of(text.split("\\.", -1)));
    }

    /** A field cannot be a value and hold fields, nor be a list and have named fields. */
    private void clashes() {
        Map<String, Boolean> holds = new HashMap<>();      // prefix -> whether what it holds are elements of a list
        for (Heading heading : all) {
            for (int steps = 1; steps < heading.path().size(); steps++) {
                Boolean before = holds.putIfAbsent(heading.prefix(steps), heading.index(steps));
                if (before != null && before != heading.index(steps)) {
                    bad(heading, "makes %s a list and a record at once. Maybe number all of its columns".formatted(heading.prefix(steps)));
                }
            }
        }
        all.stream().filter(heading -> holds.containsKey(heading.text()))
                .forEach(heading -> bad(heading, "is a value here and holds fields in another column. Maybe leave one out"));
    }

    /** The elements of a list are numbered from 0 without a gap, or one was lost on the way. */
    private void gaps() {
        Map<String, TreeSet<Integer>> numbers = new TreeMap<>();
        Map<String, Heading> first = new HashMap<>();
        for (Heading heading : all) {
            for (int step = 1; step < heading.path().size(); step++) {
                if (heading.index(step)) {
                    numbers.computeIfAbsent(heading.prefix(step), list -> new TreeSet<>()).add(Integer.parseInt(heading.path().get(step)));
                    first.putIfAbsent(heading.prefix(step), heading);
                }
            }
        }
        numbers.forEach((list, indexes) -> {
            if (indexes.last() != indexes.size() - 1) {
                bad(first.get(list), "belongs to a list whose columns are numbered %s. Maybe number them from 0 without a gap".formatted(indexes));
            }
        });
    }

    private void bad(Heading heading, String what) {
        bad.add(new BadField("/1/" + heading.text().replace("~", "~0").replace("/", "~1"),
                "Line 1, column %d: The heading (%s) %s.".formatted(heading.column() + 1, heading.text(), what)));
    }

    private static int byStep(List<String> one, List<String> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            boolean numbers = one.get(i).matches("\\d{1,3}") && other.get(i).matches("\\d{1,3}");
            int order = numbers ? Integer.compare(Integer.parseInt(one.get(i)), Integer.parseInt(other.get(i))) : one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
