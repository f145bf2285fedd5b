package dev.umpire.web;

import static dev.umpire.web.Http.KINGDEE;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What RFC 9110 says of methods, media types and errors; and every error is a problem of RFC 9457, whoever found it. */
@QuarkusTest
class HttpMannersTest {

    private static final String PARTNERS = KINGDEE + "/partners";

    @BeforeEach
    void thePartnerIsKnown() {
        Http.partner("beifang");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /partners                          | GET, HEAD, OPTIONS       | POST
            /partners/beifang                  | GET, HEAD, OPTIONS, PUT  | DELETE
            /deal-registrations                | GET, HEAD, OPTIONS, POST | PUT
            /deal-registrations/R-1            | GET, HEAD, OPTIONS       | PUT
            /deal-registrations/R-1/closure    | OPTIONS, POST            | GET
            /deal-registrations/R-1/withdrawal | OPTIONS, POST            | DELETE
            /imports                           | GET, HEAD, OPTIONS, POST | PUT 
            /decisions                         | GET, HEAD, OPTIONS       | FOO
            """)
    void aPathOffersWhatItAnswersAndRefusesTheRest(String path, String allowed, String refused) throws IOException {
        given().options(KINGDEE + path).then().statusCode(204).header("Allow", equalTo(allowed));
        String answer = Wire.answer(Wire.head(refused, KINGDEE + path));
        assertThat(answer).startsWith("HTTP/1.1 405").containsIgnoringCase("\r\nallow: " + allowed + "\r\n");
        assertThat(answer.contains("/problems/method-not-allowed")).isNotEqualTo(refused.equals("HEAD"));
        for (String method : List.of("GET", "POST", "PUT")) {
            assertThat(Wire.answer(Wire.head(method, KINGDEE + path, "Content-Length: 0")).startsWith("HTTP/1.1 405")).isEqualTo(!allowed.contains(method));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            partners           | page=a         | The page (a) is no whole number
            partners           | page=1.5       | The page (1.5) is no whole number
            partners           | page=-1        | The page (-1) is not 0 to 1000000
            partners           | page=1000001   | The page (1000001) is not 0 to 1000000
            partners           | size=0         | The size (0) is not 1 to 500
            partners           | size=501       | The size (501) is not 1 to 500
            deal-registrations | status=FOO     | The status (FOO) is unknown. Maybe one of APPROVED, SHARED,
            deal-registrations | status=won     | The status (won) is unknown
            """)
    void aBadParameterIsNamedWithTheReason(String collection, String query, String detail) {
        given().get(KINGDEE + "/" + collection + "?" + query).then().statusCode(400).contentType(Problem.MEDIA_TYPE)
                .body("type", equalTo("/problems/invalid-parameter"), "detail", containsString(detail), "instance", equalTo(KINGDEE + "/" + collection));
    }

    @Test
    void parametersAtTheirBoundsAreGood() {
        given().get(PARTNERS + "?page=1000000&size=500").then().statusCode(200);
        given().get(PARTNERS + "?page=0&size=1").then().statusCode(200);
        given().get(PARTNERS + "?size=").then().statusCode(200);        // as if it were left out
        given().get(KINGDEE + "/deal-registrations?status=WON").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /v1/programs/kingdee/partners/%zz    | 400 | invalid-parameter
            /v1/programs/kingdee/partners?x=%    | 400 | invalid-parameter
            /v1/programs/kingdee/partners/%BB%AA | 400 | invalid-parameter
            /v1/programs/kingdee/partners/%00    | 400 | invalid-parameter
            /nothing                             | 404 | not-found
            /                                    | 404 | not-found
            /v1/programs/kingdee/nothing         | 404 | not-found
            nothing                              | 404 | not-found
            /q/nothing                           | 404 | not-found
            """)
    void anAddressThatLeadsNowhereIsAProblem(String address, int status, String type) throws IOException {
        assertProblem(Wire.answer(Wire.head("GET", address)), status, type);
    }

    @Test
    void anAddressOrHeadersBeyondTheLimitsAreProblems() throws IOException {
        assertProblem(Wire.answer(Wire.head("GET", "/" + "y".repeat(9_000))), 414, "address-too-long");
        assertProblem(Wire.answer(Wire.head("GET", PARTNERS, "X-Long: " + "y".repeat(30_000))), 431, "headers-too-large");
        assertThat(Wire.answer(Wire.head("GET", PARTNERS, "X-Long: " + "y".repeat(15_000)))).startsWith("HTTP/1.1 200");
        assertThat(Wire.answer(Wire.head("GET", PARTNERS + "?x=" + "y".repeat(7_000)))).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage\r\n\r\n", "GET /v1/programs/kingdee/partners HTTP/1.1\r\n\r\n", "GET /x HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n"})
    void whatIsNoRequestIsAProblemToo(String bytes) throws IOException {
        try (Wire wire = new Wire()) {
            assertThat(wire.send(bytes).answer(java.time.Duration.ofMillis(500))).contains(" 400 Bad Request").containsIgnoringCase("application/problem+json")
                    .contains("/problems/invalid-parameter");
        }
    }

    @Test
    void theHeadOfAnErrorHasNoBody() throws IOException {
        assertThat(Wire.answer(Wire.head("HEAD", PARTNERS + "/%zz"))).startsWith("HTTP/1.1 400").endsWith("\r\n\r\n");
        assertThat(Wire.answer(Wire.head("HEAD", PARTNERS + "/nobody"))).startsWith("HTTP/1.1 404").endsWith("\r\n\r\n");
    }

    @Test
    void aCompressedBodyIsUnsupported() {
        given().contentType(ContentType.JSON).header("Content-Encoding", "gzip").body("{}").post(KINGDEE + "/deal-registrations").then().statusCode(415)
                .header("Accept-Encoding", equalTo("identity")).body("type", equalTo("/problems/unsupported-media-type"), "detail", containsString("(gzip)"));
        given().contentType(ContentType.JSON).header("Content-Encoding", "identity").body("{}").post(KINGDEE + "/deal-registrations").then().statusCode(422);
    }

    @Test
    void aConnectionIsKeptAfterAnError() throws IOException {
        try (Wire wire = new Wire()) {
            String request = "GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n";
            wire.send(request.formatted(PARTNERS + "/%00")).send(request.formatted(PARTNERS + "/nobody")).send(request.formatted(PARTNERS + "/beifang"));
            assertThat(wire.answer(java.time.Duration.ofSeconds(1))).containsSubsequence("HTTP/1.1 400", "HTTP/1.1 404", "HTTP/1.1 200", "(still open)");
        }
    }

    static void assertProblem(String answer, int status, String type) {
        assertThat(answer).contains(" " + status + " ").containsIgnoringCase("content-type: application/problem+json")
                .contains("\"type\":\"/problems/" + type + "\"", "\"title\":", "\"status\":" + status, "\"detail\":", "\"instance\":");
    }
}
