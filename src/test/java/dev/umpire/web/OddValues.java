package dev.umpire.web;

import static dev.umpire.web.Http.KINGDEE;
import static dev.umpire.web.Http.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.umpire.casefile.Json;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that reached the database or a parser unchecked once, and failed there. */
abstract class OddValues {

    private static final String DEALS = "/deal-registrations";

    @BeforeEach
    void thePartnerIsKnown() {
        Http.partner("beifang");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/partners/%00", "/partners/a%00b", "/deal-registrations?customer=%00", "/deal-registrations?partnerId=a%00",
        "/adjudications?policyVersion=%00", "/%00/partners", "/partners/%0D%0A"})
    void aControlCharacterInTheAddressIsABadParameter(String address) {
        Response answer = given().urlEncodingEnabled(false).get(KINGDEE + address);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.<String>path("type")).isEqualTo("/problems/invalid-parameter");
        assertThat(answer.<String>path("detail")).contains("%0");
    }

    @ParameterizedTest
    @ValueSource(ints = {64, 65, 256, 301, 60_000})
    void aLongProductLineIsUnknownLikeAnyOther(int length) {
        Response answer = json(Http.deal("beifang").replace("\"K3\"", "\"" + "K".repeat(length) + "\"")).post(KINGDEE + DEALS);

        refusedAt(answer, "/productLine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "𠀀", "😀", "é", "名"})
    void aLongNameIsTakenInEveryScript(String sign) {
        json(Http.deal("beifang", sign.repeat(80))).post(KINGDEE + DEALS).then().statusCode(sign.equals("😀") ? 422 : 201);
        json(Http.deal("beifang", sign.repeat(600))).post(KINGDEE + DEALS).then().statusCode(422);
    }

    @Test
    void aPartnerWithoutAnIdIsNamed() throws Exception {
        refusedAt(adjudicated(file -> ((ObjectNode) file.at("/partners/0")).remove("id")), "/partners/0/id");
        refusedAt(adjudicated(file -> ((ObjectNode) file.at("/partners/0")).putNull("id")), "/partners/0/id");
        refusedAt(adjudicated(file -> ((ObjectNode) file.at("/partner")).remove("id")), "/partner");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "/", "a/b/c", "text/csv; charset=no-such", "application/*"})
    void aMediaTypeThatIsNoneIsUnsupported(String type) {
        Response answer = given().config(RestAssured.config().encoderConfig(EncoderConfig.encoderConfig()
                .appendDefaultContentCharsetToContentTypeIfUndefined(false).encodeContentTypeAs(type, ContentType.TEXT)))
                .header("Content-Type", type).body("x".getBytes(StandardCharsets.UTF_8)).post(KINGDEE + "/imports");

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(415);
        assertThat(answer.<String>path("type")).isEqualTo("/problems/unsupported-media-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "..", "a\\u200b", "a\\u202eb", "\\u2066a", "a\\ufeff"})
    void anIdThatNobodyCouldAskForIsNotImported(String id) {
        Response answer = given().header("Content-Type", "application/x-ndjson")
                .body(("{\"type\": \"partners\", \"record\": {\"id\": \"" + id + "\", \"name\": \"P\", \"status\": \"ACTIVE\"}}").getBytes(StandardCharsets.UTF_8))
                .post(KINGDEE + "/imports");

        refusedAt(answer, "/1/record/id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a%E2%80%8B", "a%E2%80%AEb", "%EF%BB%BFa", "%C2%A0a"})
    void norPut(String id) {
        refusedAt(given().urlEncodingEnabled(false).contentType("application/json").body("{\"name\": \"P\", \"status\": \"ACTIVE\"}")
                .put(KINGDEE + "/partners/" + id), "/id");
    }

    @Test
    void wordsThatLookAlikeAreNotTakenIn() {
        refusedAt(json("{\"name\": \"P\", \"status\": \"ACTIVE\", \"certifications\": [{\"code\": \"K3\\u200b\", \"validUntil\": \"2030-01-01\"}]}")
                .put(KINGDEE + "/partners/alike"), "/certifications/0/code");
        refusedAt(json(Http.deal("beifang").replace("\"evidence\": []", "\"evidence\": [{\"type\": \"MEETING_\\u202eRECORD\", \"date\": \"2026-01-05\"}]"))
                .post(KINGDEE + DEALS), "/evidence/0/type");
    }

    @Test
    void aNumberThatItsFieldCannotHoldIsNamed() {
        Response answer = json(Http.deal("beifang").replace("200", "99999999999")).post(KINGDEE + DEALS);

        refusedAt(answer, "/customer/employees");
        assertThat(answer.<String>path("detail")).contains("99999999999");
    }

    private static void refusedAt(Response answer, String pointer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        List<Map<String, String>> errors = answer.path("errors");
        assertThat(errors).extracting(error -> error.get("pointer")).contains(pointer);
    }

    private static Response adjudicated(Consumer<JsonNode> change) throws Exception {
        JsonNode file = Json.mapper().readTree(OddValues.class.getResourceAsStream("/openapi-examples.json")).at("/POST ~1adjudications/request");
        change.accept(file);
        return json(file.toString()).post(KINGDEE + "/adjudications");
    }
}
