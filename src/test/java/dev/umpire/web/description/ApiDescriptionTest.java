package dev.umpire.web.description;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import dev.umpire.casefile.Json;
import dev.umpire.web.Http;
import dev.umpire.web.ProblemType;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The OpenAPI document says everything about every operation, and what it shows as an example is true. */
@QuarkusTest
class ApiDescriptionTest {

    private final Described described = Described.kept();
    private final JsonNode examples = Described.examples();

    @Test
    void theKeptDocumentIsTheOneThatIsServed() throws IOException {
        JsonNode served = Json.kept().readTree(given().get("/q/openapi?format=json").asString());
        String text = Json.kept().writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"))).writeValueAsString(served) + "\n";
        if ("update".equals(System.getProperty("snap"))) {
            Files.writeString(Described.FILE, text);
        }
        assertThat(Files.readString(Described.FILE)).as("run with -Dsnap=update to write it anew").isEqualTo(text);
    }

    @Test
    void everyOperationHasExactlyOneEntryAmongTheExamples() {
        List<String> keys = new ArrayList<>();
        examples.fieldNames().forEachRemaining(keys::add);

        assertThat(described.operations().stream().map(Described.Operation::key)).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void everyOperationHasAnIdOfItsOwnASummaryAndATag() {
        Set<String> ids = new HashSet<>();
        assertThat(described.operations()).allSatisfy(operation -> {
            assertThat(operation.said().path("operationId").asText()).matches("[a-z][A-Za-z]+").matches(ids::add, "is not there twice");
            assertThat(operation.said().path("summary").asText()).isNotEmpty();
            assertThat(operation.said().path("tags")).hasSize(1);
        });
    }

    @Test
    void everyExampleFitsItsSchema() {
        List<String> faults = new ArrayList<>();
        int[] shown = {0};
        described.operations().forEach(operation -> {
            shown[0] += examplesFit(operation.key(), operation.said().path("requestBody"), faults);
            operation.said().path("responses").properties().forEach(answer ->
                    shown[0] += examplesFit(operation.key() + " " + answer.getKey(), described.resolved(answer.getValue()), faults));
        });
        assertThat(faults).isEmpty();
        assertThat(shown[0]).isGreaterThan(described.operations().size());
    }

    private int examplesFit(String name, JsonNode body, List<String> faults) {
        int[] shown = {0};
        body.path("content").properties().forEach(content -> {
            List<JsonNode> examples = new ArrayList<>();
            content.getValue().path("examples").forEach(example -> examples.add(example.path("value")));
            if (content.getValue().has("example")) {
                examples.add(content.getValue().path("example"));
            }
            if (examples.isEmpty()) {
                faults.add(name + " has no example as " + content.getKey());
            }
            shown[0] += examples.size();
            examples.forEach(example -> described.faults(content.getValue().path("schema"), example).forEach(fault -> faults.add(name + ": " + fault)));
        });
        return shown[0];
    }

    @Test
    void everyTypeOfProblemThatAnOperationCanAnswerWithIsShown() {
        Set<String> shown = new HashSet<>();
        described.operations().forEach(operation -> operation.said().path("responses").forEach(answer ->
                described.resolved(answer).path("content").path("application/problem+json").path("examples").fieldNames().forEachRemaining(shown::add)));

        assertThat(shown).containsExactlyInAnyOrderElementsOf(Arrays.stream(ProblemType.values())
                .filter(type -> type != ProblemType.METHOD_NOT_ALLOWED).map(ProblemType::code).toList());
    }

    @Test
    void aValueThatDoesNotFitIsFound() throws IOException {
        JsonNode schema = Json.mapper().readTree("{\"$ref\": \"#/components/schemas/Evidence\"}");

        assertThat(described.faults(schema, Json.mapper().readTree("{\"type\": \"A\", \"date\": \"2026-01-31\", \"reference\": null}"))).isEmpty();
        assertThat(described.faults(schema, Json.mapper().readTree("{\"type\": \"A\", \"date\": \"2026-02-31\"}"))).hasSize(1);
        assertThat(described.faults(schema, Json.mapper().readTree("{\"type\": null, \"date\": \"2026-01-31\"}"))).hasSize(1);
        assertThat(described.faults(schema, Json.mapper().readTree("{\"type\": \"A\"}"))).hasSize(1);
        assertThat(described.faults(schema, Json.mapper().readTree("{\"type\": \"A\", \"date\": \"2026-01-31\", \"more\": 1}"))).hasSize(1);
    }

    @Test
    void theExampleOfAPartnerIsOneThatIsTaken() {
        Http.put("/partners/beifang-example", examples.at("/PUT ~1partners~1{id}/request").toString()).statusCode(200);
        Http.post("/deal-registrations", examples.at("/POST ~1deal-registrations/request").toString().replace("beifang", "beifang-example")).statusCode(201);
        Http.post("/adjudications", examples.at("/POST ~1adjudications/request").toString()).statusCode(200);
    }

    @Test
    void rulingsAreCountedAndTimed() {
        Http.partner("beifang");
        Http.post("/deal-registrations", Http.deal("beifang")).statusCode(201);

        assertThat(given().get("/q/metrics").asString())
                .containsPattern("umpire_rulings_total\\{[^}]*outcome=\"INCOMPLETE\"[^}]*\\} [1-9]")
                .containsPattern("umpire_adjudication_seconds_count\\{[^}]*program=\"kingdee\"[^}]*\\} [1-9]");
    }
}
