package dev.umpire.replay.cases;

import dev.umpire.policy.placed.YamlList;
import dev.umpire.policy.placed.YamlMap;
import dev.umpire.policy.placed.YamlNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Expected and ruled values in one comparable form: text, lists and mappings of text; null for nothing. */
final class Shape {

    static Object of(YamlNode node) {
        if (node.isNull()) {
            return null;
        }
        if (node instanceof YamlMap map) {
            Map<String, Object> shape = new TreeMap<>();
            map.entries().forEach((key, entry) -> put(shape, key, of(entry.value())));
            return shape;
        }
        if (node instanceof YamlList list) {
            return list.items().stream().map(Shape::of).toList();
        }
        return node.asText("value");
    }

    /** A mapping of the keys and values, those that are null left out. */
    static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> shape = new TreeMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            put(shape, (String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return shape;
    }

    private static void put(Map<String, Object> shape, String key, Object value) {
        if (value instanceof BigDecimal number) {
            shape.put(key, number.stripTrailingZeros().toPlainString());
        } else if (value != null) {
            shape.put(key, value instanceof List || value instanceof Map ? value : value.toString());
        }
    }

    /** As an author would write it. */
    static String text(Object shape) {
        if (shape instanceof Map<?, ?> map) {
            return map.isEmpty() ? "{}" : map.entrySet().stream().map(e -> e.getKey() + ": " + text(e.getValue()))
                    .collect(java.util.stream.Collectors.joining(", ", "{ ", " }"));
        }
        if (shape instanceof List<?> list) {
            return list.isEmpty() ? "[]" : list.stream().map(Shape::text).collect(java.util.stream.Collectors.joining(", ", "[ ", " ]"));
        }
        return String.valueOf(shape);
    }

    private Shape() { }
}
