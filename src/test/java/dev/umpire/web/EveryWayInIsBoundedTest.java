package dev.umpire.web;

import static dev.umpire.web.Http.KINGDEE;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Too many aliases are told by every way in, with their number and at their place. */
@QuarkusTest
class EveryWayInIsBoundedTest {

    private static final String ACCOUNT = "{\"customer\": %s, \"holder\": \"DIRECT\", \"from\": \"2026-01-01\"}";

    @BeforeEach
    void thePartnerIsKnown() {
        Http.partner("beifang");
    }

    private static String customer(int aliases) {
        return "{\"name\": \"%s\", \"territory\": \"CN-440300\", \"aliases\": [%s]}".formatted(Http.freshName(),
                IntStream.range(0, aliases).mapToObj(i -> "\"Alias of number " + i + "\"").collect(Collectors.joining(",")));
    }

    private static String deal(int aliases) {
        return Http.deal("beifang").replaceFirst("\"customer\": \\{[^}]*}", "\"customer\": " + customer(aliases));
    }

    private static String caseFile(int aliases) {
        return "{\"kind\": \"deal-registration\", \"program\": \"kingdee\", \"asOf\": \"2026-03-01T00:00:00Z\", \"request\": %s}".formatted(deal(aliases));
    }

    private static ValidatableResponse imported(int aliases) {
        String line = "{\"type\": \"named-accounts\", \"record\": %s}"
                .formatted(ACCOUNT.formatted(customer(aliases)).replaceFirst("\\{", "{\"id\": \"N-51\", "));
        return given().config(RestAssured.config().encoderConfig(EncoderConfig.encoderConfig()
                        .encodeContentTypeAs("application/x-ndjson", ContentType.TEXT).defaultContentCharset("UTF-8")))
                .contentType("application/x-ndjson").body(line).post(KINGDEE + "/imports").then();
    }

    private static void refusedAt(ValidatableResponse answer, String pointer, int aliases) {
        answer.statusCode(422).body("errors[0].pointer", containsString(pointer),
                "errors[0].detail", containsString("This has %d aliases, more than 50. Maybe lists were joined by mistake.".formatted(aliases)));
    }

    @ParameterizedTest
    @ValueSource(ints = {51, 20_000})
    void tooManyAreRefused(int aliases) {
        refusedAt(Http.put("/named-accounts/N-51", ACCOUNT.formatted(customer(aliases))), "/customer/aliases", aliases);
        refusedAt(Http.post("/deal-registrations", deal(aliases)), "/customer/aliases", aliases);
        refusedAt(Http.post("/prechecks", deal(aliases)), "/customer/aliases", aliases);
        refusedAt(Http.post("/adjudications", caseFile(aliases)), "/request/customer/aliases", aliases);
        refusedAt(imported(aliases), "/1/record/customer/aliases", aliases);
    }

    @Test
    void asManyAsMayBeAreTaken() {
        Http.put("/named-accounts/N-51", ACCOUNT.formatted(customer(50))).statusCode(200);
        Http.post("/deal-registrations", deal(50)).statusCode(201);
        Http.post("/prechecks", deal(50)).statusCode(200);
        imported(50).statusCode(200);
        assertThat(Http.post("/adjudications", caseFile(50)).statusCode(422).extract().asString()).doesNotContain("aliases");
    }
}
