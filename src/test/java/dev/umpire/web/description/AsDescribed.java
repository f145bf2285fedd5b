package dev.umpire.web.description;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.umpire.casefile.Json;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;

/** Whatever a test is about: an answer has a status, a media type and a body that the description foretells. */
final class AsDescribed implements Filter {

    private final Described described;

    AsDescribed(Described described) {
        this.described = described;
    }

    @Override
    public Response filter(FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response answer = context.next(request, expected);
        described.operation(request.getMethod(), URI.create(request.getURI()).getRawPath())
                .ifPresent(operation -> check(operation, answer));
        return answer;
    }

    void check(Described.Operation operation, Response answer) {
        String name = operation.key() + " answered " + answer.statusCode();
        JsonNode said = described.resolved(operation.said().path("responses").path(String.valueOf(answer.statusCode())));
        assertThat(said.isMissingNode()).as("%s, which is not described: %s", name, answer.asString()).isFalse();
        String type = answer.contentType().replaceAll(";.*", "");
        JsonNode schema = said.path("content").path(type).path("schema");
        assertThat(schema.isMissingNode()).as("%s as %s, which is not described", name, type).isFalse();
        assertThat(described.faults(schema, value(type, answer.asString()))).as("%s: %s", name, answer.asString()).isEmpty();
    }

    private static JsonNode value(String type, String body) {
        try {
            return type.endsWith("json") && !type.endsWith("ndjson") ? Json.kept().readTree(body) : TextNode.valueOf(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError("The body is no JSON: " + body, e);
        }
    }
}
