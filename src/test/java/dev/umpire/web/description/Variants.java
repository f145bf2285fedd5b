package dev.umpire.web.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Bodies that differ from a good one in one field: it is left out, null, or 7. Fields that the good one does not have come
 * from the schema; one that no schema has is among them. Of records of one schema the first is varied.
 */
final class Variants {

    private static final String UNKNOWN = "unknownField";
    private final Described described;
    private final JsonNode good;
    private final List<Variant> found = new ArrayList<>();
    private final Set<JsonNode> seen = new HashSet<>();

    /** @param pointer the field that is different, and how */
    record Variant(String pointer, String field, JsonNode body) { }

    private Variants(Described described, JsonNode good) {
        this.described = described;
        this.good = good;
    }

    static List<Variant> of(Described described, JsonNode schema, JsonNode good) {
        Variants variants = new Variants(described, good);
        variants.vary(schema, good, "");
        return variants.found;
    }

    private void vary(JsonNode schema, JsonNode at, String pointer) {
        JsonNode shape = shape(schema, at);
        if (at instanceof ArrayNode list && !list.isEmpty()) {
            vary(shape.path("items"), list.get(0), pointer + "/0");
        }
        if (!(at instanceof ObjectNode object)) {
            return;
        }
        if (!shape.has("properties")) {
            object.properties().forEach(entry -> vary(shape.path("additionalProperties"), entry.getValue(), pointer + "/" + entry.getKey()));
            return;
        }
        if (!seen.add(shape)) {
            return;
        }
        Set<String> fields = new LinkedHashSet<>(Set.of(UNKNOWN));
        shape.path("properties").fieldNames().forEachRemaining(fields::add);
        for (String field : fields) {
            if (object.has(field)) {
                add(pointer, field, " left out", changed -> changed.remove(field));
            }
            add(pointer, field, " null", changed -> changed.set(field, NullNode.instance));
            add(pointer, field, " 7", changed -> changed.set(field, IntNode.valueOf(7)));
            vary(shape.path("properties").path(field), object.path(field), pointer + "/" + field);
        }
    }

    /** The schema that says what fields there are. */
    private JsonNode shape(JsonNode schema, JsonNode value) {
        JsonNode shape = described.resolved(schema);
        for (JsonNode choice : shape.has("anyOf") ? shape.path("anyOf") : shape.path("oneOf")) {
            if (described.faults(choice, value).isEmpty()) {
                return described.resolved(choice);
            }
        }
        return shape;
    }

    private void add(String pointer, String field, String how, Consumer<ObjectNode> change) {
        JsonNode body = good.deepCopy();
        change.accept((ObjectNode) body.at(pointer));
        found.add(new Variant(pointer + "/" + field + how, field, body));
    }
}
