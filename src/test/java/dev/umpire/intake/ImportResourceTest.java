package dev.umpire.intake;

import static dev.umpire.web.Http.KINGDEE;
import static dev.umpire.web.Http.freshName;
import static dev.umpire.web.Http.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Files of records: all of them or none, and every bad line is reported. */
@QuarkusTest
class ImportResourceTest {

    private final String partner = "P-" + UUID.randomUUID();
    private final String sale = "S-" + UUID.randomUUID();
    private final String past = "R-" + UUID.randomUUID();

    @Test
    void everyRecordOfAGoodFileIsStored() {
        upload(partnerLine(), saleLine(partner), "", pastLine("2099-01-01")).statusCode(200)
                .body("imported.partners", equalTo(1), "imported.installed-base", equalTo(1), "imported.deal-registrations", equalTo(1));

        get("/partners/" + partner).statusCode(200);
        get("/installed-base/" + sale).statusCode(200).body("partnerId", equalTo(partner));
        get("/deal-registrations/" + past).statusCode(200).body("status", equalTo("APPROVED"), "protection.until", equalTo("2099-01-01"));
    }

    @Test
    void aBadLineKeepsTheWholeFileOut() {
        ValidatableResponse answer = upload(partnerLine(), saleLine("nobody"), "{\"type\": \"partners\"", saleLine(partner).replace("soldOn", "sold"),
                "{\"type\": \"people\", \"record\": {}}").statusCode(422);

        List<String> pointers = answer.extract().path("errors.pointer");
        assertThat(pointers).containsExactly("/2/record/partnerId", "/3", "/4/record/sold", "/5/type");
        answer.body("errors[0].detail", startsWith("Line 2: "));
        get("/partners/" + partner).statusCode(404);
        get("/installed-base/" + sale).statusCode(404);
    }

    @Test
    void twoProtectionsOfOneCustomerAreRefused() {
        upload(partnerLine(), pastLine("2099-01-01"), pastLine("2099-01-01").replace(past, past + "-2")).statusCode(422)
                .body("errors[0].pointer", equalTo("/3/record/protection"));
        get("/partners/" + partner).statusCode(404);
    }

    @Test
    void everyRowOfAGoodTableIsStored() {
        table("type,id,name,status,authorizations.0.productLine,authorizations.0.territory,authorizations.0.from,customer.name,customer.identifiers.uscc,"
                + "customer.employees,productLine,partnerId,soldOn",
                "partners,%s,P,ACTIVE,K3,CN,2025-01-01,,,,,,".formatted(partner),
                "installed-base,%s,,,,,,\"Acme, Inc.\",914403002019002011,120,K3,%s,2025-01-01".formatted(sale, partner)).statusCode(200);

        get("/partners/" + partner).statusCode(200).body("authorizations[0].territory", equalTo("CN"));
        get("/installed-base/" + sale).statusCode(200).body("customer.name", equalTo("Acme, Inc."),
                "customer.identifiers.uscc", equalTo("914403002019002011"), "customer.employees", equalTo(120));
    }

    @Test
    void aBadRowKeepsTheWholeTableOut() {
        ValidatableResponse answer = table("type,id,name,status,tiger", "partners,%s,P,ACTIVE,".formatted(partner),
                "partners,%s-2,P,ASLEEP,".formatted(partner), "partners,%s-3,P,ACTIVE,striped".formatted(partner)).statusCode(422);

        List<String> pointers = answer.extract().path("errors.pointer");
        assertThat(pointers).containsExactly("/3/record/status", "/4/record/tiger");
        get("/partners/" + partner).statusCode(404);
    }

    private static ValidatableResponse table(String... rows) {
        return given().contentType("text/csv").body(String.join("\n", rows).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/v1/programs/kingdee/imports").then();
    }

    private static ValidatableResponse upload(String... lines) {
        return given().contentType("application/x-ndjson").body(String.join("\n", lines).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post(KINGDEE + "/imports").then();
    }

    private String partnerLine() {
        return "{\"type\": \"partners\", \"record\": {\"id\": \"%s\", \"name\": \"P\", \"status\": \"ACTIVE\"}}".formatted(partner);
    }

    private String saleLine(String seller) {
        return """
                {"type": "installed-base", "record": {"id": "%s", "customer": {"name": "%s"}, "productLine": "K3", "partnerId": "%s", "soldOn": "2025-01-01"}}"""
                .formatted(sale, freshName(), seller);
    }

    private final String pastCustomer = freshName();

    private String pastLine(String until) {
        return """
                {"type": "deal-registrations", "record": {"id": "%s", "partnerId": "%s", "channel": "PARTNER", "customer": {"name": "%s", "territory": "CN-440300"}, \
                "opportunity": "NEW_CUSTOMER", "productLine": "K3", "amount": 1000, "submittedAt": "2025-12-01T09:00:00+08:00", "status": "APPROVED", \
                "protection": {"from": "2025-12-01", "until": "%s"}, "renewals": 0}}""".formatted(past, partner, pastCustomer, until);
    }
}
