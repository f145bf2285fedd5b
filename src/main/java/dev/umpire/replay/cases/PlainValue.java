package dev.umpire.replay.cases;

import com.fasterxml.jackson.databind.JsonNode;
import dev.umpire.policy.placed.YamlList;
import dev.umpire.policy.placed.YamlMap;
import dev.umpire.policy.placed.YamlNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Expected and ruled values in one comparable form: text, numbers, lists and mappings of them; null for nothing. */
final class PlainValue {

    static Object of(YamlNode node) {
        if (node.isNull()) {
            return null;
        }
        if (node instanceof YamlMap map) {
            Map<String, Object> shape = new TreeMap<>();
            map.entries().forEach((key, entry) -> shape.put(key, of(entry.value())));
            return shape;
        }
        if (node instanceof YamlList list) {
            List<Object> shape = new ArrayList<>();
            list.items().forEach(item -> shape.add(of(item)));
            return shape;
        }
        return node.asText("value");
    }

    static Object of(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        if (node.isArray()) {
            List<Object> shape = new ArrayList<>();
            node.forEach(item -> shape.add(of(item)));
            return shape;
        }
        return node.isObject() ? fields(node) : node.isNumber() ? node.decimalValue() : node.asText();
    }

    static Map<String, Object> fields(JsonNode object) {
        Map<String, Object> shape = new TreeMap<>();
        object.properties().forEach(field -> shape.put(field.getKey(), of(field.getValue())));
        return shape;
    }

    /** Whether the text says the number: 50000 and 50000.00 are one. */
    static boolean says(String text, BigDecimal number) {
        try {
            return new BigDecimal(text).compareTo(number) == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** As an author would write it. */
    static String text(Object shape) {
        if (shape instanceof Map<?, ?> map) {
            return map.isEmpty() ? "{}" : map.entrySet().stream().map(e -> e.getKey() + ": " + text(e.getValue()))
                    .collect(Collectors.joining(", ", "{ ", " }"));
        }
        if (shape instanceof List<?> list) {
            return list.isEmpty() ? "[]" : list.stream().map(PlainValue::text).collect(Collectors.joining(", ", "[ ", " ]"));
        }
        return shape instanceof BigDecimal number ? number.toPlainString() : String.valueOf(shape);
    }

    private PlainValue() { }
}
