package dev.umpire.replay.cases;

import com.fasterxml.jackson.databind.JsonNode;
import dev.umpire.policy.placed.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** What a ruling says, in the words of an expectation: findings by their clauses, rivals by their ids. */
final class InWords {

    private static final String FINDINGS = "findings";
    private static final String CONFLICTS = "conflicts";
    private static final String WITH = "with";
    private static final String STRENGTH = "strength";
    private static final List<String> IDS = List.of(WITH, "conflict");

    /** Whether entries of the field are expected as single words. */
    static boolean isWord(String field) {
        return field.equals(FINDINGS);
    }

    /** Keys by which an author may name what stands deeper in a ruling. */
    static List<String> shorthands(String field) {
        return field.equals(CONFLICTS) ? List.of(WITH, STRENGTH) : List.of();
    }

    /** A list that is expected to be nothing is expected to be empty. */
    static Object expected(String field, YamlNode value) {
        Object shape = shortened(PlainValue.of(value));
        return shape == null && field.equals(FINDINGS) ? List.of() : shape;
    }

    static Object got(String field, JsonNode value) {
        if (field.equals(FINDINGS)) {
            return StreamSupport.stream(value.spliterator(), false).map(finding -> finding.path("clause").asText()).distinct().toList();
        }
        if (field.equals(CONFLICTS)) {
            return StreamSupport.stream(value.spliterator(), false).map(InWords::conflict).toList();
        }
        return shortened(PlainValue.of(value));
    }

    private static Object conflict(JsonNode conflict) {
        Map<String, Object> said = new TreeMap<>(PlainValue.fields(conflict));
        said.put(WITH, conflict.at("/rival/id").asText());
        said.put(STRENGTH, PlainValue.of(conflict.at("/identity/strength")));
        return said;
    }

    /** The ids that authors write: R-1 for REGISTRATION:R-1. */
    private static Object shortened(Object shape) {
        if (shape instanceof List<?> list) {
            List<Object> shorter = new ArrayList<>();
            list.forEach(item -> shorter.add(shortened(item)));
            return shorter;
        }
        if (shape instanceof Map<?, ?> map) {
            Map<String, Object> shorter = new TreeMap<>();
            map.forEach((key, value) -> shorter.put((String) key,
                    IDS.contains((String) key) && value instanceof String id ? id.replaceFirst("^[A-Z_]+:", "") : value));
            return shorter;
        }
        return shape;
    }

    private InWords() { }
}
