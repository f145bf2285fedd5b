package dev.umpire.web.description;

import com.fasterxml.jackson.databind.JsonNode;
import dev.umpire.casefile.Json;
import dev.umpire.check.BadField;
import dev.umpire.web.Problem;
import dev.umpire.web.ProblemType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;

/** An example of each request and answer, from {@code openapi-examples.json}. */
final class Examples {

    private static final String FILE = "openapi-examples.json";
    private final JsonNode byOperation;

    private Examples(JsonNode byOperation) {
        this.byOperation = byOperation;
    }

    static Examples read() {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            return new Examples(Json.mapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param key method and path below the program, {@code PUT /partners/{id}} */
    void show(Operation operation, String key) {
        JsonNode example = byOperation.path(key);
        if (!example.has("answer") || operation.getRequestBody() != null && !example.has("request")) {
            throw new IllegalStateException("The operation (%s) has no example. Maybe add one to %s.".formatted(key, FILE));
        }
        if (operation.getRequestBody() != null) {
            show(operation.getRequestBody().getContent(), example.get("request"), example.path("table"));
        }
        operation.getResponses().getAPIResponses().values().stream().filter(answer -> answer.getContent() != null)
                .forEach(answer -> show(answer.getContent(), example.get("answer"), example.path("table")));
    }

    /** What JSON cannot say as a value is shown as the text that is sent: a line of NDJSON, a table. */
    private static void show(Content content, JsonNode example, JsonNode table) {
        content.getMediaTypes().forEach((type, media) -> media.setExample(switch (type) {
            case "application/x-ndjson" -> Json.write(example) + "\n";
            case "text/csv" -> table.textValue();
            default -> Json.mapper().convertValue(example, Object.class);
        }));
    }

    /** A problem of the type, as it would be answered. */
    static Object of(ProblemType type) {
        BadField bad = new BadField("/amount", "The amount (-1) is not more than 0. Maybe give the net value of the deal.");
        boolean fields = type == ProblemType.INVALID_FIELD;
        return Json.mapper().convertValue(new Problem("/problems/" + type.code(), type.title(), type.status(),
                fields ? "1 field(s) are wrong; the first: " + bad.detail() : null, "/v1/programs/kingdee/deal-registrations",
                fields ? List.of(bad) : List.of()), Object.class);
    }
}
