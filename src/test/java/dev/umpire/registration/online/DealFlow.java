package dev.umpire.registration.online;

import static dev.umpire.web.Http.KINGDEE;
import static dev.umpire.web.Http.deal;
import static dev.umpire.web.Http.freshName;
import static dev.umpire.web.Http.get;
import static dev.umpire.web.Http.json;
import static dev.umpire.web.Http.partner;
import static dev.umpire.web.Http.post;
import static dev.umpire.web.Http.today;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A registration over HTTP from its submission to its end, whatever the database. */
abstract class DealFlow {

    private static final String DEALS = "/deal-registrations";

    @BeforeEach
    void thePartnersAreKnown() {
        partner("beifang");
        partner("huadong");
    }

    @Test
    void aCompleteRegistrationIsApprovedAndItsRivalWaits() {
        String customer = freshName();
        String first = post(DEALS, complete("beifang", customer)).statusCode(201)
                .body("status", equalTo("APPROVED"), "ruling.outcome", equalTo("APPROVED"), "ruling.kind", equalTo("deal-registration"),
                        "ruling.policyVersion", matchesPattern("[0-9a-f]{64}"), "ruling.negotiation", nullValue(),
                        "ruling.findings[0].source.file", notNullValue(), "ruling.findings[0].message.zh", notNullValue(),
                        "protection.from", equalTo(today().toString()), "protection.until", equalTo(today().plusDays(90).toString()),
                        "registration.submittedAt", matchesPattern("\\d{4}-.*Z")).extract().path("id");

        post(DEALS, complete("huadong", customer)).statusCode(201)
                .body("status", equalTo("ESCALATED"), "ruling.mode", equalTo("NEGOTIATED"), "protection", nullValue(),
                        "ruling.conflicts", hasSize(1), "ruling.conflicts[0].rival.id", equalTo(first),
                        "ruling.conflicts[0].identity.strength", equalTo("CERTAIN"));

        get(DEALS + "/" + first).statusCode(200).body("status", equalTo("APPROVED"), "ruling.outcome", equalTo("APPROVED"));
        get(DEALS + "?customer=" + customer).statusCode(200).body("items", hasSize(2), "more", equalTo(false));
        get(DEALS + "?customer=" + customer + "&partnerId=beifang&status=APPROVED").body("items.id", equalTo(java.util.List.of(first)));
        get(DEALS + "?customer=" + customer + "&size=1&page=1").body("items", hasSize(1), "page", equalTo(1), "more", equalTo(false));
    }

    @Test
    void missingPapersAreCuredThenTheDealIsWon() {
        String id = post(DEALS, deal("beifang")).statusCode(201)
                .body("status", equalTo("INCOMPLETE"), "ruling.required[0].evidence", equalTo("MEETING_RECORD"),
                        "ruling.required[0].by", equalTo(today().plusDays(5).toString())).extract().path("id");
        String paper = "{\"evidence\": [{\"type\": \"MEETING_RECORD\", \"date\": \"%s\"}]}".formatted(today());

        post(DEALS + "/" + id + "/closure", "{\"result\": \"WON\"}").statusCode(409).body("type", equalTo("/problems/wrong-state"));
        post(DEALS + "/" + id + "/evidence", "{\"evidence\": []}").statusCode(422);
        post(DEALS + "/" + id + "/evidence", paper).statusCode(200)
                .body("status", equalTo("APPROVED"), "registration.completedAt", notNullValue(), "registration.evidence", hasSize(1));
        post(DEALS + "/" + id + "/evidence", paper).statusCode(409);
        post(DEALS + "/" + id + "/activity", "{\"note\": \"demo given\"}").statusCode(200).body("activity[0].on", equalTo(today().toString()));
        post(DEALS + "/" + id + "/closure", "{\"result\": \"APPROVED\"}").statusCode(422).body("errors[0].pointer", equalTo("/result"));
        post(DEALS + "/" + id + "/closure", "{\"result\": \"WON\", \"amount\": 48000.50}").statusCode(200)
                .body("status", equalTo("WON"), "closedOn", equalTo(today().toString()), "closedFor", equalTo(48000.50f));
        post(DEALS + "/" + id + "/withdrawal", "{}").statusCode(409);
    }

    @Test
    void aRenewalIsAKindOfRulingOfItsOwn() {
        String id = post(DEALS, complete("beifang", freshName())).extract().path("id");

        post(DEALS + "/" + id + "/renewal", "{\"evidence\": []}").statusCode(200)
                .body("ruling.kind", equalTo("renewal"), "ruling.outcome", equalTo("INCOMPLETE"), "status", equalTo("APPROVED"));
        post(DEALS + "/" + id + "/renewal", "{\"evidence\": [{\"type\": \"PROGRESS_REPORT\", \"date\": \"%s\"}]}".formatted(today()))
                .statusCode(200).body("ruling.outcome", equalTo("APPROVED"), "renewals", equalTo(1),
                        "protection.until", equalTo(today().plusDays(135).toString()));
        post(DEALS + "/R-0/renewal", "{}").statusCode(404);
    }

    @Test
    void aWithdrawnDealFreesItsCustomer() {
        String customer = freshName();
        String id = post(DEALS, complete("beifang", customer)).extract().path("id");

        given().post(KINGDEE + DEALS + "/" + id + "/withdrawal").then().statusCode(200).body("status", equalTo("WITHDRAWN"));
        post(DEALS, complete("huadong", customer)).body("status", equalTo("APPROVED"));
    }

    @Test
    void oneKeyIsOneRegistration() {
        String body = complete("beifang", freshName());
        String first = json(body).header("Idempotency-Key", "k-" + body.hashCode()).post(KINGDEE + DEALS).then().statusCode(201).extract().asString();

        assertThat(json(body).header("Idempotency-Key", "k-" + body.hashCode()).post(KINGDEE + DEALS).then().statusCode(201).extract().asString())
                .isEqualTo(first);
        json(complete("huadong", freshName())).header("Idempotency-Key", "k-" + body.hashCode()).post(KINGDEE + DEALS).then()
                .statusCode(422).body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void aPrecheckRevealsNothingOfTheRivalAndStoresNoRuling() {
        String customer = freshName();
        String rival = post(DEALS, complete("beifang", customer)).extract().path("id");
        long before = get("/decisions").extract().asString().lines().count();

        String answer = post("/prechecks", complete("huadong", customer)).statusCode(200)
                .body("outcome", equalTo("ESCALATED"), "conflicts", hasSize(1), "findings", not(empty())).extract().asString();

        assertThat(answer).doesNotContain(rival).doesNotContain("beifang").doesNotContain("score").doesNotContain("consequences");
        assertThat(get("/decisions").extract().asString().lines().count()).isEqualTo(before);
    }

    @Test
    void aPrecheckAskedAgainWithItsKeyGivesTheSameBytes() {
        String body = complete("huadong", freshName());
        String first = json(body).header("Idempotency-Key", "p-" + body.hashCode()).post(KINGDEE + "/prechecks").then().statusCode(200).extract().asString();

        assertThat(json(body).header("Idempotency-Key", "p-" + body.hashCode()).post(KINGDEE + "/prechecks").then().statusCode(200).extract().asString())
                .isEqualTo(first);
        json(body).header("Idempotency-Key", "p-" + body.hashCode()).post(KINGDEE + DEALS).then().statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void aPartnerThatHasAskedOftenEnoughWaitsForTomorrow() {
        String curious = partner("curious-" + java.util.UUID.randomUUID());
        String question = complete(curious, freshName());
        for (int i = 0; i < 200; i++) {
            post("/prechecks", question).statusCode(200);
        }

        post("/prechecks", question).statusCode(429).body("type", equalTo("/problems/quota-exceeded"))
                .header("Retry-After", seconds -> matchesPattern("[1-9][0-9]{0,4}"));
    }

    @Test
    void whatIsExportedIsRuledAgainToTheSameBytes() {
        post(DEALS, complete("beifang", freshName())).statusCode(201);
        String last = get("/decisions").statusCode(200).contentType("application/x-ndjson").extract().asString().lines().reduce((a, b) -> b).orElseThrow();
        String caseFile = last.substring("{\"caseFile\":".length(), last.indexOf(",\"ruling\":{\"id\""));
        String ruling = last.substring(last.indexOf(",\"ruling\":{\"id\"") + ",\"ruling\":".length(), last.lastIndexOf(",\"policyVersion\""));

        assertThat(post("/adjudications", caseFile).statusCode(200).extract().asString()).isEqualTo(ruling);
        post("/adjudications?policyVersion=0", caseFile).statusCode(404);
        post("/adjudications", caseFile.replace("\"kind\":\"deal-registration\"", "\"kind\":\"guess\"")).statusCode(422);
    }

    @Test
    void listsAreWalkedByWhatTheySayComesNext() {
        String customer = freshName();
        List<String> ids = new ArrayList<>();
        for (String partner : List.of("beifang", "huadong", "beifang", "huadong", "beifang")) {
            ids.add(post(DEALS, deal(partner, customer)).statusCode(201).extract().path("id"));
        }
        for (String odd : List.of("walk-1", "walk 1", "walk+1", "Walk-1", "walk%1", "walk&1", "华东")) {
            given().contentType("application/json").body("{\"name\": \"Walked\", \"status\": \"ACTIVE\"}").put(KINGDEE + "/partners/{id}", odd).then().statusCode(200);
        }
        post(DEALS + "/" + ids.get(0) + "/renewal", "{\"evidence\": []}").statusCode(200);

        assertThat(walked(DEALS, 2, "customer", customer)).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(walked("/partners", 7)).isEqualTo(walked("/partners", 500)).doesNotHaveDuplicates()
                .contains("walk-1", "walk 1", "walk+1", "Walk-1", "walk%1", "walk&1", "华东");
        String rulings = DEALS + "/" + ids.get(0) + "/rulings";
        assertThat(walked(rulings, 1)).isEqualTo(get(rulings).extract().path("items.id")).hasSizeGreaterThan(1);
    }

    /** Ids of all entries, from page to page. */
    private static List<String> walked(String list, int size, String... filter) {
        List<String> ids = new ArrayList<>();
        String next = null;
        do {
            RequestSpecification request = given().queryParam("size", size);
            request = filter.length == 0 ? request : request.queryParam(filter[0], filter[1]);
            ValidatableResponse page = (next == null ? request : request.queryParam("after", next)).get(KINGDEE + list).then().statusCode(200)
                    .body("page", equalTo(0), "size", equalTo(size));
            ids.addAll(page.extract().<List<String>>path("items.id"));
            next = page.extract().path("next");
            assertThat(page.extract().<Boolean>path("more")).isEqualTo(next != null);
        } while (next != null);
        return ids;
    }

    @Test
    void registersAreStoredReadAndListed() {
        String customer = "{\"name\": \"%s\", \"territory\": \"CN-440300\"}".formatted(freshName());
        stored("/exclusivity-grants/G-1", """
                {"partnerId": "beifang", "scope": {"territories": ["CN-621100"], "productLines": ["BOS"]},
                 "from": "2026-01-01", "until": "2026-12-31", "commitment": 1000}""");
        stored("/named-accounts/N-1", "{\"customer\": %s, \"holder\": \"DIRECT\", \"productLines\": [], \"from\": \"2026-01-01\"}".formatted(customer));
        stored("/direct-opportunities/O-1", "{\"customer\": %s, \"productLine\": \"EAS\", \"openedOn\": \"2026-01-01\", \"status\": \"OPEN\"}".formatted(customer));
        stored("/installed-base/S-1", "{\"customer\": %s, \"productLine\": \"EAS\", \"partnerId\": \"beifang\", \"soldOn\": \"2026-01-01\"}".formatted(customer));
        get("/partners?size=1").body("items", hasSize(1), "more", equalTo(true));
        get("/named-accounts").body("items.id", everyItem(notNullValue()));
    }

    private static void stored(String path, String body) {
        String id = path.substring(path.lastIndexOf('/') + 1);
        json(body).put(KINGDEE + path).then().statusCode(200).body("id", equalTo(id));
        get(path).statusCode(200).body("id", equalTo(id));
        json(body).put(KINGDEE + path).then().statusCode(200);
        json(body.replaceFirst("\\{", "{\"id\": \"other\", ")).put(KINGDEE + path).then().statusCode(422).body("errors[0].pointer", equalTo("/id"));
    }

    private static String complete(String partner, String customer) {
        return deal(partner, customer).replace("\"evidence\": []", "\"evidence\": [{\"type\": \"MEETING_RECORD\", \"date\": \"%s\"}]".formatted(today()));
    }
}
