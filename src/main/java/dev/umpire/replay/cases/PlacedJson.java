package dev.umpire.replay.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.umpire.kinds.CaseJson;
import dev.umpire.policy.placed.BadDocument;
import dev.umpire.policy.placed.Place;
import dev.umpire.policy.placed.YamlList;
import dev.umpire.policy.placed.YamlMap;
import dev.umpire.policy.placed.YamlNode;
import dev.umpire.policy.placed.YamlValue;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A document as JSON that still knows, by JSON pointer, where each value was written. */
final class PlacedJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Map<String, Place> places = new HashMap<>();
    private final JsonNode root;

    PlacedJson(YamlNode document) {
        this.root = convert(document, "");
    }

    private JsonNode convert(YamlNode node, String pointer) {
        places.put(pointer, node.place());
        if (node instanceof YamlMap map) {
            ObjectNode object = JSON.objectNode();
            map.entries().forEach((key, entry) -> {
                String at = pointer + "/" + escape(key);
                object.set(key, convert(entry.value(), at));
                places.put(at, entry.key());
            });
            return object;
        }
        if (node instanceof YamlList list) {
            ArrayNode array = JSON.arrayNode();
            for (int i = 0; i < list.items().size(); i++) {
                array.add(convert(list.items().get(i), pointer + "/" + i));
            }
            return array;
        }
        return value((YamlValue) node);
    }

    private static JsonNode value(YamlValue value) {
        if (value.nothing()) {
            return JSON.nullNode();
        }
        if (value.number()) {
            return value.text().contains(".") ? JSON.numberNode(new BigDecimal(value.text())) : JSON.numberNode(Long.parseLong(value.text()));
        }
        return value.truth() ? JSON.booleanNode(Boolean.parseBoolean(value.text())) : JSON.textNode(value.text());
    }

    /** @throws BadDocument at the place of what does not fit the type */
    <T> T as(Class<T> type) {
        try {
            return CaseJson.mapper().treeToValue(root, type);
        } catch (JsonProcessingException e) {
            throw new BadDocument(place(pointer(e)), "%s", detail(e));
        }
    }

    /** The place of the value, or of the nearest one around it. */
    Place place(String pointer) {
        String at = pointer;
        while (!places.containsKey(at)) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return places.get(at);
    }

    private static String detail(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "The key (%s) is unknown here. Maybe one of %s was meant.".formatted(unknown.getPropertyName(),
                    unknown.getKnownPropertyIds().stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new)));
        }
        return e.getOriginalMessage();
    }

    private static String pointer(JsonProcessingException e) {
        if (!(e instanceof JsonMappingException mapping)) {
            return "";
        }
        return mapping.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? String.valueOf(step.getIndex()) : escape(step.getFieldName())))
                .collect(Collectors.joining());
    }

    private static String escape(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
