package dev.umpire.figures;

import static dev.umpire.web.Http.get;
import static dev.umpire.web.Http.json;
import static dev.umpire.web.Http.partner;
import static dev.umpire.web.Http.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.restassured.RestAssured;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was counted of partners, over HTTP, whatever the database. */
abstract class FiguresFlow {

    private String partner;

    @BeforeEach
    void thePartnerIsKnown() {
        partner = partner("p-" + UUID.randomUUID());
    }

    @Test
    void figuresArePutReadReplacedAndListed() {
        String path = "/partners/" + partner + "/figures/2025-Q1";
        put(path, "{\"netRevenue\": {\"K3\": 1000000.5}, \"target\": {\"K3\": 900000}, \"receivableOverdueDays\": 3}").statusCode(200)
                .body("partnerId", equalTo(partner), "period", equalTo("2025-Q1"), "netRevenue.K3", equalTo(1000000.5f), "$", not(hasKey("attainment")));
        put(path, "{\"partnerId\": \"" + partner + "\", \"period\": \"2025-Q1\", \"netRevenue\": {\"K3\": 7}}").statusCode(200);

        get(path).statusCode(200).body("netRevenue.K3", equalTo(7), "$", not(hasKey("receivableOverdueDays")));
        get("/partners/" + partner + "/figures/2025-Q2").statusCode(404).body("detail", containsString(partner + "/2025-Q2"));
        get("/partner-figures?after=" + partner + "/2025-Q0&size=1").statusCode(200).body("items.partnerId", contains(partner));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "2025-Q5|{}|/period|2027-Q1, 2027-H1 or 2027",
            "2025-H1|{\"period\": \"2025-H2\"}|/id|is not the one in the path",
            "2025|{\"netRevenue\": {\"K4\": 1}}|/netRevenue/K4|K4",
            "2025|{\"target\": {\"K3\": -1}}|/target/K3|less than 0",
            "2025|{\"netRevenue\": {\"K3\": null}}|/netRevenue/K3|missing",
            "2025|{\"receivableOverdueDays\": -1}|/receivableOverdueDays|below 0",
            "2025|{\"measuredAt\": \"2190-01-01T00:00:00Z\"}|/measuredAt|lies after"})
    void whatCannotBeIsRefusedAtItsPlace(String period, String body, String pointer, String detail) {
        put("/partners/" + partner + "/figures/" + period, body).statusCode(422)
                .body("errors.pointer", hasItem(pointer), "errors.detail", hasItem(containsString(detail)));
    }

    @Test
    void figuresOfAnUnknownPartnerAreRefused() {
        put("/partners/nobody-knows/figures/2025-Q1", "{}").statusCode(422).body("errors.pointer", contains("/partnerId"));
    }

    @Test
    void figuresAreImported() {
        String line = "{\"type\": \"partner-figures\", \"record\": {\"partnerId\": \"%s\", \"period\": \"2024\", \"netRevenue\": {\"KIS\": 5}}}\n";
        RestAssured.given().contentType("application/x-ndjson").body(line.formatted(partner).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/v1/programs/kingdee/imports").then().statusCode(200);

        get("/partners/" + partner + "/figures/2024").statusCode(200).body("netRevenue.KIS", equalTo(5));
        json("{}").put("/v1/programs/nowhere/partners/x/figures/2024").then().statusCode(404);
    }
}
