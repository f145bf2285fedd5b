package dev.umpire.web;

import com.fasterxml.jackson.databind.JsonNode;
import dev.umpire.casefile.Json;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Completes the generated OpenAPI document once for all resources: what a problem looks like, that every operation
 * may answer with one, and an example of each request and answer from {@code openapi-examples.json}.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BOTH)
public class ApiDescription implements OASFilter {

    private static final String PROGRAM = "/v1/programs/{program}";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getPaths() == null || api.getPaths().getPathItems() == null) {
            return;
        }
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents().addSchema("Problem", problem());
        JsonNode examples = examples();
        api.getPaths().getPathItems().forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
            addProblems(operation);
            addExamples(operation, examples.path(key(method, path)));
        }));
    }

    private static String key(PathItem.HttpMethod method, String path) {
        return method + " " + path.replace(PROGRAM, "");
    }

    private static void addProblems(Operation operation) {
        Schema ref = OASFactory.createSchema().ref("#/components/schemas/Problem");
        Content content = OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(ref));
        List.of("4XX", "5XX").forEach(status -> operation.getResponses().addAPIResponse(status, OASFactory.createAPIResponse()
                .description(status.equals("4XX") ? "The request is refused; nothing was stored" : "The service failed; nothing was stored")
                .content(content)));
        operation.getResponses().removeAPIResponse("400");
    }

    private static void addExamples(Operation operation, JsonNode example) {
        if (operation.getRequestBody() != null && example.has("request")) {
            show(operation.getRequestBody().getContent(), example.get("request"));
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2") && example.has("answer")) {
                show(response.getContent(), example.get("answer"));
            }
        });
    }

    private static void show(Content content, JsonNode example) {
        if (content != null) {
            content.getMediaTypes().values().forEach(type -> type.setExample(Json.mapper().convertValue(example, Object.class)));
        }
    }

    private static Schema problem() {
        Schema text = OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING));
        Schema field = OASFactory.createSchema().type(List.of(Schema.SchemaType.OBJECT))
                .addProperty("pointer", text).addProperty("detail", text);
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.OBJECT))
                .description("RFC 9457; each type has its section in docs/reference/problems.md")
                .addProperty("type", text).addProperty("title", text)
                .addProperty("status", OASFactory.createSchema().type(List.of(Schema.SchemaType.INTEGER)))
                .addProperty("detail", text).addProperty("instance", text)
                .addProperty("errors", OASFactory.createSchema().type(List.of(Schema.SchemaType.ARRAY)).items(field))
                .example(Map.of("type", "/problems/invalid-field", "title", ProblemType.INVALID_FIELD.title(), "status", ProblemType.INVALID_FIELD.status(),
                        "detail", "1 field(s) are wrong; the first: The amount must be more than 0.", "instance", "/v1/programs/kingdee/deal-registrations",
                        "errors", List.of(Map.of("pointer", "/amount", "detail", "The amount must be more than 0."))));
    }

    private static JsonNode examples() {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream("openapi-examples.json")) {
            return Json.mapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
