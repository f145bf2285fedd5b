package dev.umpire.rebate.online;

import static dev.umpire.web.Http.KINGDEE;
import static dev.umpire.web.Http.freshName;
import static dev.umpire.web.Http.get;
import static dev.umpire.web.Http.json;
import static dev.umpire.web.Http.partner;
import static dev.umpire.web.Http.put;
import static dev.umpire.web.Http.today;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.umpire.casefile.Json;
import dev.umpire.casefile.Period;
import dev.umpire.replay.Kingdee;
import dev.umpire.replay.history.HistoryReplay;
import dev.umpire.replay.history.Replayed;
import io.restassured.response.ValidatableResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rebate claim over HTTP, from the figures that it is reckoned from to its replay, whatever the database. */
abstract class RebateFlow {

    private static final String CLAIMS = "/rebate-claims";
    private static final String PAPERS = "[{\"type\": \"HALF_YEAR_REPORT\", \"date\": \"2026-01-10\"}, {\"type\": \"SELL_THROUGH_PROOF\", \"date\": \"2026-01-10\"}]";
    private static final int AT_ONCE = 4;

    private String partner;

    @BeforeEach
    void thePartnerAndItsFiguresAreKnown() {
        partner = partner("p-" + UUID.randomUUID());
        put("/partners/" + partner + "/figures/2025-Q4", "{\"netRevenue\": {\"K3\": 1000000}, \"target\": {\"K3\": 1000000}}").statusCode(200);
    }

    /** Four deals of a million that were won in December. */
    private void fourDealsAreWon() {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= 4; i++) {
            lines.append("""
                    {"type": "deal-registrations", "record": {"id": "%s-%d", "partnerId": "%s", "channel": "PARTNER", \
                    "customer": {"name": "%s", "territory": "CN-440300"}, "opportunity": "NEW_CUSTOMER", "productLine": "K3", \
                    "amount": 1000000, "submittedAt": "2025-11-03T02:00:00Z", "status": "WON", "renewals": 0, "closedOn": "2025-12-1%d"}}
                    """.formatted(partner, i, partner, freshName(), i));
        }
        given().contentType("application/x-ndjson").body(lines.toString().getBytes(StandardCharsets.UTF_8)).post(KINGDEE + "/imports")
                .then().statusCode(200);
    }

    private String claim(String quarter, String papers) {
        return "{\"partnerId\": \"%s\", \"quarter\": \"%s\", \"submittedAt\": \"2026-01-20T02:00:00Z\", \"evidence\": %s}".formatted(partner, quarter, papers);
    }

    private static ValidatableResponse file(String claim) {
        return json(claim).header("X-Umpire-Role", "manager").post(KINGDEE + CLAIMS).then();
    }

    @Test
    void aClaimIsRuledOnToTheCentReadBackListedExportedAndReplayed() throws IOException {
        fourDealsAreWon();

        String id = file(claim("2025-Q4", PAPERS)).statusCode(201)
                .body("status", equalTo("PARTIAL"), "ruling.outcome", equalTo("PARTIAL"), "ruling.kind", equalTo("rebate-claim"),
                        "ruling.components.component", contains("SALES", "YEAR_END", "SALESPERSON"), "ruling.components.clause", contains("7.1", "7.2", "7.4"),
                        "ruling.components.amount", contains(50000.0f, 70000.0f, 0.0f), "ruling.components.basis", contains(1000000, 4000000, 4),
                        "ruling.components.rate", contains(5, 2, 500), "ruling.total", equalTo(120000.0f), "ruling.cap", equalTo(120000.0f),
                        "ruling.protection", nullValue(), "ruling.shares", empty(), "ruling.conflicts", empty(),
                        "ruling.findings.clause", hasItem("7.5"), "claim.quarter", equalTo("2025-Q4")).extract().path("id");

        get(CLAIMS + "/" + id).statusCode(200).body("status", equalTo("PARTIAL"), "ruling.total", equalTo(120000.0f));
        get(CLAIMS + "?partnerId=" + partner + "&period=2025-Q4&status=PARTIAL").statusCode(200).body("items.id", contains(id), "more", equalTo(false));
        get(CLAIMS + "?partnerId=" + partner + "&status=DENIED").statusCode(200).body("items", empty());
        get(CLAIMS + "/nobody").statusCode(404).body("detail", containsString("nobody"));
        String decision = decision();
        JsonNode exported = Json.kept().readTree(decision);
        assertThat(exported.at("/ruling/total").decimalValue()).isEqualByComparingTo("120000.00");
        assertThat(json(exported.get("caseFile").toString()).post(KINGDEE + "/adjudications").then().statusCode(200).extract().asString())
                .isEqualTo(decision.substring(decision.indexOf("\"ruling\":") + "\"ruling\":".length(), decision.lastIndexOf(",\"policyVersion\"")));
        List<Replayed> replayed = new ArrayList<>();
        new HistoryReplay(Map.of("kingdee", Kingdee.VERSION)).run(new BufferedReader(new StringReader(decision)), replayed::add);
        assertThat(replayed).singleElement().satisfies(one -> {
            assertThat(one.same()).as(one.text("CNY")).isTrue();
            assertThat(one.kind()).isEqualTo("rebate-claim");
        });
    }

    private String decision() {
        return get("/decisions").statusCode(200).extract().asString().lines().filter(line -> line.contains("\"partnerId\":\"" + partner + "\",\"quarter\""))
                .findFirst().orElseThrow();
    }

    @Test
    void aSecondClaimForTheQuarterIsRefused() {
        String id = file(claim("2025-Q4", PAPERS)).statusCode(201).extract().path("id");

        file(claim("2025-Q4", "[]")).statusCode(409).body("type", equalTo("/problems/wrong-state"), "detail", containsString(id));
        get(CLAIMS + "?partnerId=" + partner).body("items", hasSize(1));
    }

    @Test
    void ofSeveralClaimsForTheQuarterAtOneInstantOneIsRecorded() throws Exception {
        ExecutorService several = Executors.newFixedThreadPool(AT_ONCE);
        try {
            Callable<Integer> one = () -> file(claim("2025-Q4", PAPERS)).extract().statusCode();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> status : several.invokeAll(Collections.nCopies(AT_ONCE, one))) {
                statuses.add(status.get());
            }
            assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409, 409);
        } finally {
            several.shutdownNow();
        }
        get(CLAIMS + "?partnerId=" + partner).body("items", hasSize(1));
    }

    @Test
    void theSameKeyGetsTheSameAnswer() {
        String key = UUID.randomUUID().toString();
        String first = json(claim("2025-Q4", PAPERS)).header("X-Umpire-Role", "manager").header("Idempotency-Key", key).post(KINGDEE + CLAIMS)
                .then().statusCode(201).extract().asString();

        assertThat(json(claim("2025-Q4", PAPERS)).header("X-Umpire-Role", "manager").header("Idempotency-Key", key).post(KINGDEE + CLAIMS)
                .then().statusCode(201).extract().asString()).isEqualTo(first);
        json(claim("2025-Q3", PAPERS)).header("X-Umpire-Role", "manager").header("Idempotency-Key", key).post(KINGDEE + CLAIMS).then().statusCode(422);
    }

    @Test
    void aClaimWithoutPapersLacksThemAndPapersOfNoClaimAreRefused() {
        String quarter = "%d-Q%d".formatted(today().minusMonths(3).getYear(), (today().minusMonths(3).getMonthValue() + 2) / 3);
        put("/partners/" + partner + "/figures/" + quarter, "{\"netRevenue\": {\"K3\": 100}, \"target\": {\"K3\": 100}}").statusCode(200);
        String endsOn = Period.of(quarter).orElseThrow().until().plusDays(1).toString();
        String id = file("""
                {"partnerId": "%s", "quarter": "%s", "submittedAt": "%sT02:00:00Z", "evidence": []}""".formatted(partner, quarter, endsOn)).statusCode(201)
                .body("status", equalTo("INCOMPLETE"), "ruling.required.evidence", contains("HALF_YEAR_REPORT", "SELL_THROUGH_PROOF")).extract().path("id");

        json("{\"evidence\": []}").post(KINGDEE + CLAIMS + "/" + id + "/evidence").then().statusCode(422).body("errors.pointer", contains("/evidence"));
        json("{\"evidence\": [{\"type\": \"HALF_YEAR_REPORT\", \"date\": \"%s\"}]}".formatted(endsOn)).post(KINGDEE + CLAIMS + "/nobody/evidence").then().statusCode(404);
    }

    @Test
    void whatOtherClaimsOfTheYearArePaidStandsInTheCaseFile() throws JsonProcessingException {
        file(claim("2025-Q4", PAPERS)).statusCode(201).body("ruling.total", equalTo(50000.0f));
        put("/partners/" + partner + "/figures/2025-Q3", "{\"netRevenue\": {\"K3\": 100}, \"target\": {\"K3\": 100}}").statusCode(200);
        file("{\"partnerId\": \"%s\", \"quarter\": \"2025-Q3\", \"submittedAt\": \"2025-10-20T02:00:00Z\", \"evidence\": %s}".formatted(partner,
                PAPERS.replace("2026-01-10", "2025-10-10"))).statusCode(201).body("ruling.total", equalTo(5.0f));

        String second = get("/decisions").extract().asString().lines().filter(line -> line.contains("\"partnerId\":\"" + partner + "\",\"quarter\":\"2025-Q3\""))
                .findFirst().orElseThrow();
        assertThat(Json.kept().readTree(second).at("/caseFile/figures/paidThisYear").decimalValue()).isEqualByComparingTo("50000");
    }

    @Test
    void aClaimOfWhichNothingIsOnRecordIsEscalatedForWantOfIt() {
        file(claim("2025-Q3", PAPERS).replace("2026-01-20", "2025-10-20").replace("2026-01-10", "2025-10-10")).statusCode(201)
                .body("status", equalTo("ESCALATED"), "ruling.required.evidence", contains("figures.netRevenue"));
    }

    @Test
    void onlyAManagerDatesAClaim() {
        json(claim("2025-Q4", PAPERS)).post(KINGDEE + CLAIMS).then().statusCode(403);
        get(CLAIMS + "?partnerId=" + partner).body("items", empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "\"quarter\": \"2025-Q5\"|/quarter|The quarter (2025-Q5) is none.",
            "\"quarter\": \"2025-H1\"|/quarter|The quarter (2025-H1) is none.",
            "\"quarter\": \"2026-Q1\"|/quarter|is not over on 2026-01-20",
            "\"quarter\": \"2025-Q4\", \"year\": 2025|/year|of a quarter (2025-Q4) and of a year (2025)",
            "\"year\": 2026|/year|is not over",
            "\"year\": 20|/year|The year (20) is none.",
            "\"evidence\": []|/quarter|neither a quarter nor a year"})
    void whatIsNoPeriodThatIsOverIsRefusedAtItsPlace(String fields, String pointer, String detail) {
        file("{\"partnerId\": \"%s\", \"submittedAt\": \"2026-01-20T02:00:00Z\", %s}".formatted(partner, fields)).statusCode(422)
                .body("errors.pointer", hasItem(pointer), "errors.detail", hasItem(containsString(detail)));
        get(CLAIMS + "?partnerId=" + partner).body("items", empty());
    }

    @Test
    void aClaimOfAnUnknownPartnerIsRefused() {
        file(claim("2025-Q4", PAPERS).replace(partner, "nobody-knows")).statusCode(422).body("errors.pointer", contains("/partnerId"));
        file("{}").statusCode(422).body("errors.pointer", hasItem("/partnerId"));
        file("{\"partnerId\": \"x\", \"customer\": {}}").statusCode(422).body("detail", containsString("customer"));
        json(claim("2025-Q4", PAPERS)).header("X-Umpire-Role", "manager").post("/v1/programs/nowhere" + CLAIMS).then().statusCode(404)
                .body("type", startsWith("/problems/unknown-program"));
    }
}
