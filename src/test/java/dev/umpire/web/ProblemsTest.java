package dev.umpire.web;

import static dev.umpire.web.Http.KINGDEE;
import static dev.umpire.web.Http.deal;
import static dev.umpire.web.Http.json;
import static dev.umpire.web.Http.partner;
import static dev.umpire.web.Http.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way in which a body can be bad is a problem that names the field, and nothing is stored. */
@QuarkusTest
class ProblemsTest {

    private static final String DEALS = "/deal-registrations";

    @BeforeEach
    void thePartnerIsKnown() {
        partner("beifang");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            an unknown field            | "amount": 50000      | "amount": 50000, "colour": 1    | /colour
            a field that stands twice   | "amount": 50000      | "amount": 50000, "amount": 1    |
            a string for a number       | "amount": 50000      | "amount": "50000"               | /amount
            1.9 for an integer          | "employees": 200     | "employees": 1.9                | /customer/employees
            a number for a string       | "beifang"            | 7                               | /partnerId
            a number of absurd scale    | "amount": 50000      | "amount": 1e20000000            | /amount
            an amount of 13 digits      | "amount": 50000      | "amount": 1234567890123         | /amount
            five decimals               | "amount": 50000      | "amount": 1.00001               | /amount
            absurd scale in attributes  | "amount": 50000      | "amount": 5, "attributes": {"x": 1e20000000} | /attributes/x
            an unknown word             | "PARTNER"            | "FRIEND"                        | /channel
            an ordinal for a word       | "channel": "PARTNER" | "channel": 0                    | /channel
            an impossible date          | "evidence": []       | "evidence": [{"type": "X", "date": "2026-02-30"}] | /evidence/0/date
            a number for a date         | "evidence": []       | "evidence": [{"type": "X", "date": 20260101}]     | /evidence/0/date
            null in a list              | "evidence": []       | "evidence": [null]              |
            no offset                   | "amount": 50000      | "amount": 5, "submittedAt": "2026-01-01T00:00:00" | /submittedAt
            a blank name                | "name": "            | "name": "  ", "group": "        | /customer/name
            an unknown partner          | "beifang"            | "nobody"                        | /partnerId
            an unknown line             | "K3"                 | "K9"                            | /productLine
            an unknown territory        | CN-440300            | CN-999999                       | /customer/territory
            no amount                   | "amount": 50000,     |                                 | /amount
            an amount of 0              | "amount": 50000      | "amount": 0                     | /amount
            another currency            | "amount": 50000      | "amount": 5, "currency": "EUR"  | /currency
            a wrong check digit         | "employees": 200     | "employees": 200, "identifiers": {"uscc": "914403001922038217"} | /customer/identifiers/uscc
            a future submission         | "amount": 50000      | "amount": 5, "submittedAt": "2999-01-01T00:00:00Z" | /submittedAt
            """)
    void aBadFieldIsNamed(String what, String good, String bad, String pointer) {
        String body = deal("beifang").replace(good, bad == null ? "" : bad);
        long before = decisions();

        var answer = post(DEALS, body).contentType("application/problem+json")
                .body("title", containsString(""), "instance", equalTo(KINGDEE + DEALS));

        int status = answer.extract().statusCode();
        assertThat(status).as(what + answer.extract().asString()).isBetween(400, 422);
        List<Map<String, String>> errors = answer.extract().path("errors");
        if (pointer != null) {
            assertThat(status).isEqualTo(422);
            assertThat(errors).extracting(e -> e.get("pointer")).contains(pointer);
        }
        assertThat(answer.extract().asString()).doesNotContain("dev.umpire").doesNotContain("java.");
        assertThat(decisions()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"partnerId": "beifang"
            {"partnerId" "beifang"}
            {"partnerId": "bei
            {"partnerId": nul}
            """)
    void whatIsNotJsonIsMalformed(String body) {
        post(DEALS, body).statusCode(400).contentType("application/problem+json").body("type", equalTo("/problems/malformed-json"));
    }

    @Test
    void aControlCharacterIsRefused() {
        post(DEALS, deal("beifang").replace("beifang", "bei\\u0000fang")).statusCode(422).body("errors[0].pointer", equalTo("/partnerId"));
    }

    @Test
    void anotherDocumentBehindTheFirstIsRefused() {
        post(DEALS, deal("beifang") + " {}").statusCode(422).body("detail", containsString("follows the document"));
    }

    @Test
    void nestingDeeperThan32IsRefused() {
        String deep = "{\"a\":".repeat(40) + "1" + "}".repeat(40);
        post(DEALS, deal("beifang").replace("\"amount\": 50000", "\"amount\": 5, \"attributes\": " + deep)).statusCode(400)
                .body("type", equalTo("/problems/malformed-json"));
    }

    @Test
    void aStringOver64KIsRefused() {
        post(DEALS, deal("beifang", "x".repeat(70_000))).statusCode(400).body("detail", containsString("65536"));
    }

    @Test
    void anEmptyBodyIsRefused() {
        given().contentType(ContentType.JSON).post(KINGDEE + DEALS).then().statusCode(422)
                .contentType("application/problem+json").body("detail", containsString("missing"));
        post(DEALS, "null").statusCode(422);
    }

    @Test
    void aBodyOverTheLimitIsTooLarge() {
        post(DEALS, " ".repeat(1_100_000) + deal("beifang")).statusCode(413).contentType("application/problem+json")
                .body("type", equalTo("/problems/too-large"));
    }

    @Test
    void anUnknownProgramIsNotFound() {
        json(deal("beifang")).post("/v1/programs/nobody/deal-registrations").then().statusCode(404)
                .body("type", equalTo("/problems/unknown-program"), "detail", containsString("(nobody)"));
        given().get("/v1/programs/nobody/partners").then().statusCode(404).body("type", equalTo("/problems/unknown-program"));
    }

    @Test
    void anUnknownRecordOrPathIsNotFound() {
        Http.get(DEALS + "/R-0").statusCode(404).contentType("application/problem+json").body("type", equalTo("/problems/not-found"));
        Http.get("/partners/nobody").statusCode(404).body("detail", containsString("(nobody)"));
        given().get("/v1/nothing").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void methodsAndMediaTypesThatAreNotServedAreProblems() {
        given().delete(KINGDEE + "/partners/beifang").then().statusCode(405).contentType("application/problem+json")
                .body("type", equalTo("/problems/method-not-allowed"));
        given().contentType("application/xml").body("<a/>").post(KINGDEE + DEALS).then().statusCode(415)
                .contentType("application/problem+json").body("type", equalTo("/problems/unsupported-media-type"));
        given().accept("image/png").get(KINGDEE + "/partners/beifang").then().statusCode(406).contentType("application/problem+json");
    }

    @Test
    void aBadPageIsABadParameter() {
        Http.get("/partners?page=-1").statusCode(400).contentType("application/problem+json").body("type", equalTo("/problems/invalid-parameter"));
        Http.get("/partners?page=x").statusCode(400).contentType("application/problem+json").body("type", equalTo("/problems/invalid-parameter"));
        Http.get(DEALS + "?status=GOOD").statusCode(400).contentType("application/problem+json").body("type", equalTo("/problems/invalid-parameter"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/partners", "/named-accounts", "/exclusivity-grants", "/direct-opportunities", "/installed-base", DEALS})
    void afterSomethingThatIsNoIdOrBesideAPageIsABadParameter(String list) {
        for (String bad : List.of("%20", "..", "%20a", "a%20", "a".repeat(101), "a%E2%80%8Bb", "%EF%BF%BD")) {
            given().urlEncodingEnabled(false).get(KINGDEE + list + "?after=" + bad).then().statusCode(400).contentType("application/problem+json")
                    .body("type", equalTo("/problems/invalid-parameter"), "detail", containsString("The after ("),
                            "detail", containsString(") cannot be an id. Maybe pass on next of the page before."));
        }
        Http.get(list + "?after=R-7&page=3").statusCode(400).body("type", equalTo("/problems/invalid-parameter"), "detail",
                equalTo("The after (R-7) does not go with the page (3). Maybe leave out page: the answer begins behind after."));
        Http.get(list + "?after=R-7&page=0").statusCode(200);
        Http.get(list + "?after=&page=&size=").statusCode(200);
        Http.get(list + "?after=" + "z".repeat(100)).statusCode(200).body("more", equalTo(false), "next", nullValue());
    }

    @Test
    void rulingsAfterSomethingThatIsNoPlaceOfOneIsABadParameter() {
        String rulings = DEALS + "/" + post(DEALS, deal("beifang")).statusCode(201).extract().path("id") + "/rulings";
        for (String bad : List.of("x", "-1", "1.5", "+1", "٣", "1".repeat(19))) {
            given().queryParam("after", bad).get(KINGDEE + rulings).then().statusCode(400).body("type", equalTo("/problems/invalid-parameter"),
                    "detail", equalTo("The after (%s) is no place in the order of recording. Maybe pass on next of the page before.".formatted(bad)));
        }
        Http.get(rulings + "?after=1&page=1").statusCode(400).body("detail", containsString("The after (1) does not go with the page (1)."));
        Http.get(rulings + "?after=0").statusCode(200).body("items.size()", equalTo(1));
        Http.get(rulings + "?after=" + "9".repeat(18)).statusCode(200).body("items.size()", equalTo(0), "more", equalTo(false));
    }

    @Test
    void aPastSubmissionNeedsTheManager() {
        String dated = deal("beifang").replace("\"amount\"", "\"submittedAt\": \"2026-01-05T09:00:00+08:00\", \"amount\"");
        post(DEALS, dated).statusCode(403).body("type", equalTo("/problems/forbidden"));
        json(dated).header("X-Umpire-Role", "manager").post(KINGDEE + DEALS).then().statusCode(201)
                .body("registration.submittedAt", equalTo("2026-01-05T01:00:00Z"));
    }

    @Test
    void severalBadFieldsAreReportedAtOnce() {
        post(DEALS, deal("nobody").replace("K3", "K9")).statusCode(422)
                .body("errors.pointer", hasItem("/partnerId"), "errors.pointer", hasItem("/productLine"));
    }

    private static long decisions() {
        return Http.get("/decisions").extract().asString().lines().count();
    }

    @Test
    void anAddressWhoseBytesAreNotUtf8IsRefused() {
        given().urlEncodingEnabled(false).get(KINGDEE + "/partners/%BB%AA%B6%AB").then().statusCode(400).body("type", equalTo("/problems/invalid-parameter"));
        given().urlEncodingEnabled(false).get(KINGDEE + "/deal-registrations?customer=%BB%AA").then().statusCode(400);
        given().urlEncodingEnabled(false).get(KINGDEE + "/partners/%E5%8D%8E").then().statusCode(404).body("type", equalTo("/problems/not-found"));
    }

    @Test
    void jsonInAnotherEncodingIsRefused() {
        byte[] gbk = "{\"name\": \"华东软件\", \"status\": \"ACTIVE\"}".getBytes(Charset.forName("GBK"));

        given().header("Content-Type", "application/json").body(gbk).put(KINGDEE + "/partners/gbk").then().statusCode(400)
                .body("type", equalTo("/problems/malformed-json"), "detail", containsString("not written in UTF-8"));
        given().header("Content-Type", "application/json; charset=GBK").body(gbk).put(KINGDEE + "/partners/gbk").then().statusCode(415);
        given().get(KINGDEE + "/partners/gbk").then().statusCode(404);
    }
}
