package dev.umpire.replay.history;

import com.fasterxml.jackson.databind.JsonNode;
import dev.umpire.replay.history.Replayed.Change;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Two rulings, compared field by field.
 *
 * <p>Left out: the id and the policy version, which differ by nature, and the file and line of rules, which
 * differ whenever somebody adds a comment above. Texts are compared as one field of their own.
 */
final class Comparison {

    static final String WORDING = "wording";
    private static final Set<String> LEFT_OUT = Set.of("id", "policyVersion", "source");
    private static final Set<String> TEXTS = Set.of("message", "remedy", "told");
    private static final String FINDINGS = "findings";

    /** What differs, the outcome first, the wording last. */
    static List<Change> of(JsonNode before, JsonNode after) {
        Set<String> fields = new LinkedHashSet<>(List.of("outcome", FINDINGS));
        before.fieldNames().forEachRemaining(fields::add);
        after.fieldNames().forEachRemaining(fields::add);
        fields.removeAll(LEFT_OUT);
        List<Change> changes = new ArrayList<>();
        for (String field : fields) {
            String old = canonical(before.path(field), false);
            String now = canonical(after.path(field), false);
            if (!old.equals(now)) {
                changes.add(field.equals(FINDINGS) ? findings(before, after) : new Change(field, old, now));
            }
        }
        changes.addAll(wording(before, after));
        return changes;
    }

    private static Change findings(JsonNode before, JsonNode after) {
        String old = clauses(before);
        String now = clauses(after);
        return old.equals(now) ? new Change("rules", rules(before), rules(after)) : new Change("clauses", old, now);
    }

    static String clauses(JsonNode ruling) {
        return each(ruling, "clause");
    }

    private static String rules(JsonNode ruling) {
        return each(ruling, "rule") + " on " + each(ruling, "facts");
    }

    private static String each(JsonNode ruling, String field) {
        Set<String> found = new TreeSet<>();
        ruling.path(FINDINGS).forEach(finding -> found.add(finding.path(field).isTextual() ? finding.path(field).asText()
                : canonical(finding.path(field), false)));
        return found.isEmpty() ? "none" : String.join(", ", found);
    }

    /** The texts of rules that found something in both; another finding is no other wording. */
    private static List<Change> wording(JsonNode before, JsonNode after) {
        Map<String, String> now = texts(after);
        List<Change> changes = new ArrayList<>();
        texts(before).forEach((rule, text) -> {
            if (now.containsKey(rule) && !now.get(rule).equals(text)) {
                changes.add(new Change(WORDING, text, now.get(rule)));
            }
        });
        return changes;
    }

    private static Map<String, String> texts(JsonNode ruling) {
        Map<String, String> texts = new TreeMap<>();
        ruling.path(FINDINGS).forEach(f -> texts.merge(f.path("rule").asText(),
                canonical(f.path("message"), true) + " " + canonical(f.path("remedy"), true), (one, other) -> one + " " + other));
        return texts;
    }

    /** The same text for the same value, however its numbers and the order of its keys were written; "none" for nothing. */
    private static String canonical(JsonNode node, boolean withTexts) {
        if (node.isMissingNode() || node.isNull() || node.isContainerNode() && node.isEmpty()) {
            return "none";
        }
        if (node.isObject()) {
            TreeMap<String, String> fields = new TreeMap<>();
            node.properties().forEach(field -> {
                String value = canonical(field.getValue(), withTexts);
                boolean left = LEFT_OUT.contains(field.getKey()) && !field.getKey().equals("id") || !withTexts && TEXTS.contains(field.getKey());
                if (!left && !value.equals("none")) {
                    fields.put(field.getKey(), value);
                }
            });
            return fields.toString();
        }
        if (node.isArray()) {
            List<String> items = new ArrayList<>();
            node.forEach(item -> items.add(canonical(item, withTexts)));
            return items.toString();
        }
        return node.isNumber() ? plain(node.decimalValue()) : node.asText();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private Comparison() { }
}
