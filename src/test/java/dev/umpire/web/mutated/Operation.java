package dev.umpire.web.mutated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * One operation as the OpenAPI document states it.
 *
 * @param queries   names of the parameters of its query
 * @param mediaType of its body, or null without one
 * @param body      its example, or null
 */
record Operation(String method, String path, List<String> queries, String mediaType, JsonNode body) {

    static List<Operation> of(JsonNode openApi) {
        List<Operation> found = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : openApi.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                if (method.getValue().has("responses")) {
                    add(method.getKey().toUpperCase(java.util.Locale.ROOT), path.getKey(), method.getValue(), found);
                }
            }
        }
        return found;
    }

    private static void add(String method, String path, JsonNode said, List<Operation> found) {
        List<String> queries = StreamSupport.stream(said.path("parameters").spliterator(), false)
                .filter(parameter -> parameter.path("in").asText().equals("query")).map(parameter -> parameter.path("name").asText()).toList();
        JsonNode content = said.at("/requestBody/content");
        content.properties().forEach(type -> found.add(new Operation(method, path, queries, type.getKey(), type.getValue().get("example"))));
        if (content.isEmpty()) {
            found.add(new Operation(method, path, queries, null, null));
        }
    }

    /** Name of the collection in the path, as {@code partners}. */
    String collection() {
        String[] steps = path.split("/");
        return steps.length > 4 ? steps[4] : steps[1];
    }

    /** Its example as a line of an import; only of an operation that puts a record. */
    ObjectNode importLine(String id) {
        ObjectNode line = body.deepCopy();
        ObjectNode record = line.objectNode();
        record.put("id", id);
        record.setAll(line);
        return line.objectNode().put("type", collection()).set("record", record);
    }
}
