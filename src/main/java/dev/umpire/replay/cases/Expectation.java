package dev.umpire.replay.cases;

import com.fasterxml.jackson.databind.JsonNode;
import dev.umpire.casefile.Json;
import dev.umpire.policy.placed.BadDocument;
import dev.umpire.policy.placed.YamlMap;
import dev.umpire.ruling.Kind;
import dev.umpire.ruling.Ruling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The ruling that a case must get: any of the fields that a ruling of its kind has. What it says is exact; what it does not
 * mention may be anything.
 */
final class Expectation {

    private static final String FINDINGS = "findings";

    private final Map<String, Object> fields = new LinkedHashMap<>();

    /** @throws BadDocument at a key that no such ruling has, or if outcome or findings are missing */
    Expectation(YamlMap written, Kind<?> kind) {
        Expectable expectable = new Expectable(kind);
        written.require("outcome", "expect");
        written.require(FINDINGS, "expect");
        expectable.check(written);
        written.entries().forEach((key, entry) -> fields.put(key, InWords.expected(key, entry.value())));
    }

    /** The clauses that must be found. */
    @SuppressWarnings("unchecked")
    List<String> findings() {
        return (List<String>) fields.get(FINDINGS);
    }

    /** One line for each field that is otherwise than expected; none when the ruling is as it must be. */
    List<String> differences(Ruling ruling) {
        JsonNode document = Json.mapper().valueToTree(ruling);
        List<String> differences = new ArrayList<>();
        fields.forEach((field, expected) -> {
            Object got = InWords.got(field, document.path(field));
            if (!Agreement.of(expected, got)) {
                differences.add("%-12s expected %s%n%-12s      got %s".formatted(field, PlainValue.text(Agreement.inOrder(expected)), "",
                        PlainValue.text(Agreement.inOrder(Agreement.asFarAsSaid(expected, got)))));
            }
        });
        return differences;
    }
}
