package dev.umpire.web.description;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.umpire.casefile.Json;
import dev.umpire.web.Http;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The look at every answer finds a description that is not true. */
@QuarkusTest
class AsDescribedTest {

    @Test
    void everyTestHasItsAnswersLookedAt() {
        assertThat(RestAssured.filters()).hasSize(1).hasOnlyElementsOfType(AsDescribed.class);
    }

    @Test
    void aStatusThatIsNotDescribedIsFound() {
        assertThatThrownBy(() -> partnerWhere(document -> field(document, "/paths/~1v1~1programs~1{program}~1partners~1{id}/get/responses").remove("200")))
                .isInstanceOf(AssertionError.class).hasMessageContaining("GET /partners/{id} answered 200, which is not described");
    }

    @Test
    void aMediaTypeThatIsNotDescribedIsFound() {
        assertThatThrownBy(() -> partnerWhere(document ->
                field(document, "/paths/~1v1~1programs~1{program}~1partners~1{id}/get/responses/200/content").remove("application/json")))
                .isInstanceOf(AssertionError.class).hasMessageContaining("GET /partners/{id} answered 200 as application/json, which is not described");
    }

    @Test
    void aFieldThatIsNotDescribedIsFound() {
        assertThatThrownBy(() -> partnerWhere(document -> field(document, "/components/schemas/Partner/properties").remove("tier")))
                .isInstanceOf(AssertionError.class).hasMessageContaining("'tier' is not defined");
    }

    @Test
    void aFieldThatIsDescribedAsRequiredAndIsNotThereIsFound() {
        assertThatThrownBy(() -> partnerWhere(document -> field(document, "/components/schemas/Partner").withArray("required").add("upstream")))
                .isInstanceOf(AssertionError.class).hasMessageContaining("'upstream' not found");
    }

    @Test
    void aTrueDescriptionHasNoFaults() throws IOException {
        partnerWhere(document -> { });
    }

    private static ObjectNode field(JsonNode document, String pointer) {
        return (ObjectNode) document.at(pointer);
    }

    private static void partnerWhere(Consumer<JsonNode> changed) throws IOException {
        Http.partner("described");
        JsonNode document = Json.kept().readTree(Files.readString(Described.FILE));
        changed.accept(document);
        given().noFilters().filter(new AsDescribed(new Described(document))).get(Http.KINGDEE + "/partners/described");
    }
}
