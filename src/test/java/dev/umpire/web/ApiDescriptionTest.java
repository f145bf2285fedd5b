package dev.umpire.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.umpire.casefile.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The OpenAPI document says everything about every operation, and what it shows as an example is true. */
@QuarkusTest
class ApiDescriptionTest {

    @Test
    void everyOperationHasASummaryExamplesAndProblems() throws Exception {
        JsonNode paths = Json.mapper().readTree(given().get("/q/openapi?format=json").asString()).path("paths");
        List<String> lacking = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        paths.properties().forEach(path -> path.getValue().properties().forEach(operation -> {
            JsonNode said = operation.getValue();
            String name = operation.getKey() + " " + path.getKey();
            if (!said.has("responses") || !path.getKey().contains("/deal-registrations") && !path.getKey().matches(
                    ".*/(partners|exclusivity-grants|named-accounts|direct-opportunities|installed-base|prechecks|adjudications|decisions|imports).*")) {
                return;
            }
            seen.add(name);
            if (said.path("summary").asText().isEmpty()) {
                lacking.add(name + ": summary");
            }
            if (said.path("responses").path("4XX").path("content").path(Problem.MEDIA_TYPE).isMissingNode()) {
                lacking.add(name + ": problems");
            }
            if (said.has("requestBody") && !said.path("requestBody").toString().contains("\"example\"")) {
                lacking.add(name + ": example of the request");
            }
            if (!said.path("responses").toString().contains("\"example\"")) {
                lacking.add(name + ": example of the answer");
            }
        }));
        assertThat(lacking).isEmpty();
        assertThat(seen).hasSizeGreaterThan(20);
    }

    @Test
    void theExampleOfAPartnerIsOneThatIsTaken() throws Exception {
        JsonNode example = Json.mapper().readTree(getClass().getResourceAsStream("/openapi-examples.json"));

        Http.put("/partners/beifang-example", example.at("/PUT ~1partners~1{id}/request").toString()).statusCode(200);
        Http.post("/deal-registrations", example.at("/POST ~1deal-registrations/request").toString().replace("beifang", "beifang-example")).statusCode(201);
        Http.post("/adjudications", example.at("/POST ~1adjudications/request").toString()).statusCode(200);
    }

    @Test
    void rulingsAreCountedAndTimed() {
        Http.partner("beifang");
        Http.post("/deal-registrations", Http.deal("beifang")).statusCode(201);

        assertThat(given().get("/q/metrics").asString())
                .containsPattern("umpire_rulings_total\\{[^}]*outcome=\"INCOMPLETE\"[^}]*\\} [1-9]")
                .containsPattern("umpire_adjudication_seconds_count\\{program=\"kingdee\"[^}]*\\} [1-9]");
    }
}
