package dev.umpire.web.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.umpire.casefile.Json;
import dev.umpire.web.ProblemType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The document as it is kept under docs/, which another test compares with the one that is served. */
public final class Described {

    static final Path FILE = Path.of("docs/reference/openapi.json");
    private static final String HOME = "https://umpire.invalid/openapi.json";
    private static final String SCHEMAS = "#/components/schemas/";
    private static final String DEFINITIONS = "#/$defs/";

    private final JsonNode document;
    private final List<Operation> operations = new ArrayList<>();
    private final JsonSchemaFactory schemas;
    private final Map<JsonNode, JsonSchema> read = new ConcurrentHashMap<>();

    Described(JsonNode document) {
        this.document = document;
        document.path("paths").properties().forEach(path -> path.getValue().properties().forEach(operation -> operations.add(
                new Operation(operation.getKey().toUpperCase(Locale.ROOT), path.getKey(), operation.getValue()))));
        String text = exact(document).toString().replace(SCHEMAS, DEFINITIONS);
        this.schemas = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012, made -> made.schemaLoaders(from -> from.schemas(Map.of(HOME, text))));
    }

    /** The examples, by the key of their operation. */
    static JsonNode examples() {
        try {
            return Json.mapper().readTree(Described.class.getResourceAsStream("/openapi-examples.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The kept document. */
    public static Described kept() {
        try {
            return new Described(Json.kept().readTree(Files.readString(FILE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Operation(String method, String path, JsonNode said) {

        /** As the examples call it. */
        String key() {
            return method + " " + path.replace("/v1/programs/{program}", "");
        }

        boolean serves(String asked, String at) {
            return method.equals(asked) && Pattern.matches(path.replaceAll("\\{[^}]*}", "[^/]+"), at);
        }
    }

    List<Operation> operations() {
        return operations;
    }

    Optional<Operation> operation(String method, String path) {
        return operations.stream().filter(operation -> operation.serves(method, path)).findFirst();
    }

    /** Whether the operation may answer so; true where there is no such operation, which is what 405 says. */
    public boolean allows(String method, String path, int status) {
        return status == ProblemType.METHOD_NOT_ALLOWED.status() || operation(method, path).map(operation -> operation.said().path("responses").has(String.valueOf(status))).orElse(true);
    }

    /** What a reference leads to; anything else as it is. */
    JsonNode resolved(JsonNode node) {
        String ref = node.path("$ref").asText();
        return ref.isEmpty() ? node : document.at(ref.substring(1));
    }

    /** What is wrong with the value by the schema; fields that the schema does not name are wrong too. */
    List<String> faults(JsonNode schema, JsonNode value) {
        return read.computeIfAbsent(schema, this::read).validate(value).stream().map(ValidationMessage::getMessage).sorted().toList();
    }

    private JsonSchema read(JsonNode schema) {
        SchemaValidatorsConfig strict = SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        String ref = schema.path("$ref").asText();
        return ref.startsWith(SCHEMAS) ? schemas.getSchema(SchemaLocation.of(HOME + ref.replace(SCHEMAS, DEFINITIONS)), strict)
                : schemas.getSchema(schema, strict);
    }

    /** Answers may get more fields; here all of them must be known. */
    private static JsonNode exact(JsonNode document) {
        ObjectNode exact = Json.mapper().createObjectNode();
        exact.set("$defs", document.at("/components/schemas").deepCopy());
        exact.path("$defs").forEach(schema -> {
            if (schema.has("properties")) {
                ((ObjectNode) schema).put("additionalProperties", false);
            }
        });
        return exact;
    }
}
