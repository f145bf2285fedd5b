package dev.umpire.replay.cases;

import dev.umpire.policy.placed.BadDocument;
import dev.umpire.policy.placed.YamlMap;
import dev.umpire.policy.placed.YamlNode;
import dev.umpire.ruling.Ruling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The ruling that a case must get. What it says is exact; what it does not mention may be anything. */
final class Expectation {

    /** The fields of an entry, by field of the expectation; an empty set for one that holds single values. */
    private static final Map<String, Set<String>> FIELDS = Map.of(
            "outcome", Set.of(), "mode", Set.of(), "findings", Set.of(),
            "conflicts", Set.of("with", "settlement", "settledBy", "kind", "strength"),
            "protection", Set.of("from", "until"), "required", Set.of("evidence", "by"), "shares", Set.of("party", "percent"),
            "defects", Set.of("type", "conflict"), "negotiation", Set.of("until", "fallback", "parties"),
            "consequences", Set.of("partnerId", "registrationId", "action"));
    private static final List<String> LISTS = List.of("findings", "conflicts", "required", "shares", "defects", "consequences");

    private final Map<String, Object> fields = new LinkedHashMap<>();

    /** @throws BadDocument at an unknown key, or if outcome or findings are missing */
    Expectation(YamlMap written) {
        written.allowing(FIELDS.keySet(), "expect");
        written.require("outcome", "expect");
        written.require("findings", "expect");
        written.entries().forEach((key, entry) -> {
            YamlNode value = entry.value();
            check(key, value);
            fields.put(key, value.isNull() && LISTS.contains(key) ? List.of() : Actual.inOrder(Shape.of(value)));
        });
    }

    private static void check(String key, YamlNode value) {
        Set<String> keys = FIELDS.get(key);
        List<YamlNode> entries = LISTS.contains(key) && !value.isNull() ? value.asList(key).items() : List.of(value);
        for (YamlNode entry : entries) {
            if (keys.isEmpty()) {
                entry.asText(key);
            } else if (!entry.isNull()) {
                entry.asMap(key).allowing(keys, key);
            }
        }
    }

    /** The clauses that must be found. */
    @SuppressWarnings("unchecked")
    List<String> findings() {
        return (List<String>) fields.get("findings");
    }

    /** One line for each field that is otherwise than expected; none when the ruling is as it must be. */
    List<String> differences(Ruling ruling) {
        List<String> differences = new ArrayList<>();
        fields.forEach((field, expected) -> {
            Object got = Actual.of(ruling, field, expected);
            Object wanted = field.equals("conflicts") || field.equals("defects") ? Actual.shortIds(expected) : expected;
            if (!Objects.equals(wanted, got)) {
                differences.add("%-12s expected %s%n%-12s      got %s".formatted(field, Shape.text(wanted), "", Shape.text(got)));
            }
        });
        return differences;
    }
}
