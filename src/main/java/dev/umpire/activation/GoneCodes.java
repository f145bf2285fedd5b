package dev.umpire.activation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.umpire.casefile.Program;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Codes that a program stated and states no longer. A record that names one of them would not be ruled on by any clause.
 *
 * @param byField codes by the field of records in which they stand
 */
public record GoneCodes(Map<String, Set<String>> byField) {

    /** Those of the one that the other does not state. */
    static GoneCodes between(Program before, Program after) {
        Map<String, Set<String>> gone = new TreeMap<>();
        add(gone, before, after, program -> program.productLines().stream().map(line -> line.code()), "productLine", "productLines", "roles");
        add(gone, before, after, program -> program.territories().codes().stream(), "territory", "territories");
        add(gone, before, after, program -> program.tiers().stream().map(Program.Tier::code), "tier");
        add(gone, before, after, program -> program.partnerTypes().stream().map(Program.PartnerType::code), "types");
        return new GoneCodes(gone);
    }

    private static void add(Map<String, Set<String>> gone, Program before, Program after, Function<Program, Stream<String>> codes, String... fields) {
        Set<String> left = new TreeSet<>(codes.apply(before).toList());
        left.removeAll(codes.apply(after).toList());
        if (!left.isEmpty()) {
            List.of(fields).forEach(field -> gone.put(field, left));
        }
    }

    public boolean isEmpty() {
        return byField.isEmpty();
    }

    /** Each code once. */
    public Collection<String> all() {
        TreeSet<String> all = new TreeSet<>();
        byField.values().forEach(all::addAll);
        return all;
    }

    /** Whether the record, as it is written down, names one of them anywhere. */
    public boolean namedIn(JsonNode record) {
        if (record.isArray()) {
            return anyOf(record);
        }
        for (Map.Entry<String, JsonNode> field : record.properties()) {
            Set<String> codes = byField.getOrDefault(field.getKey(), Set.of());
            if (names(codes, field.getValue()) || namedIn(field.getValue())) {
                return true;
            }
        }
        return false;
    }

    private boolean anyOf(JsonNode elements) {
        for (JsonNode element : elements) {
            if (namedIn(element)) {
                return true;
            }
        }
        return false;
    }

    /** A code is a text, an element of a list, or the name of an entry. */
    private static boolean names(Set<String> codes, JsonNode value) {
        if (codes.isEmpty() || value.isTextual()) {
            return codes.contains(value.asText());
        }
        for (JsonNode element : value) {
            if (element.isTextual() && codes.contains(element.asText())) {
                return true;
            }
        }
        return value.isObject() && value.properties().stream().anyMatch(entry -> codes.contains(entry.getKey()));
    }
}
