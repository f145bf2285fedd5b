package dev.umpire.imports;

import static dev.umpire.web.Http.KINGDEE;
import static dev.umpire.web.Http.freshName;
import static dev.umpire.web.Http.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    private static final String SALES = "type,id,customer.name,customer.territory,productLine,partnerId,soldOn\n";

    private String saleRow(String id, String name) {
        return "installed-base,%s,%s,CN-440300,K3,%s,2026-01-05\n".formatted(id, name, partner);
    }

    @Test
    void aTableSaysItsCharsetAndIsReadInIt() {
        upload(partnerLine()).statusCode(200);
        Charset gbk = Charset.forName("GBK");
        sent("text/csv; charset=GBK", (SALES + saleRow(sale, "深圳市国标电子有限公司")).getBytes(gbk)).statusCode(200);

        get("/installed-base/" + sale).statusCode(200).body("customer.name", equalTo("深圳市国标电子有限公司"));
    }

    @Test
    void bytesThatAreNotOfTheCharsetAreRefusedWithTheirLine() {
        upload(partnerLine()).statusCode(200);
        byte[] gbk = (SALES + saleRow(sale, "Acme") + saleRow(sale + "-2", "深圳市国标电子有限公司")).getBytes(Charset.forName("GBK"));

        sent("text/csv", gbk).statusCode(422).body("errors[0].pointer", equalTo("/3"), "errors[0].detail", containsString("not written in UTF-8"));
        sent("text/csv; charset=no-such", gbk).statusCode(415);
        sent("application/x-ndjson", saleLine(partner).getBytes(Charset.forName("GBK"))).statusCode(422).body("errors[0].pointer", equalTo("/1"));
        get("/installed-base/" + sale).statusCode(404);
    }

    @Test
    void aByteOrderMarkAndTheLineEndsOfWindowsAreRead() {
        upload(partnerLine()).statusCode(200);
        sent("text/csv", ("\ufeff" + SALES + saleRow(sale, "Acme")).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)).statusCode(200);

        sent("application/x-ndjson", ("\ufeff" + saleLine(partner).replace(sale, sale + "-2")).getBytes(StandardCharsets.UTF_8)).statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "type,id,customer,customer.name                        | /1/customer",
        "type,.,id                                             | /1/.",
        "type,id,customer.                                     | /1/customer.",
        "type,id,id                                            | /1/id",
        "type,id,types.0,types.first                           | /1/types.first",
        "type,id,types.0,types.00                              | /1/types.00",
        "type,id,certifications.0.code,certifications.2.code   | /1/certifications.0.code",
        "id,name                                               | /1",
        "type;id;name                                          | /1"})
    void aHeadingThatDoesNotFitIsRefusedWhereItStands(String headings, String pointer) {
        table(headings, "partners,x,y,z").statusCode(422).body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void theOrderOfColumnsMeansNothing() {
        table("type,id,name,certifications.1.validUntil,certifications.1.code,status,certifications.0.code,certifications.0.validUntil",
                "partners,%s,P,2031-01-01,EAS,ACTIVE,K3,2030-01-01".formatted(partner)).statusCode(200);

        get("/partners/" + partner).body("certifications.code", equalTo(List.of("EAS", "K3")),
                "certifications.validUntil", equalTo(List.of("2031-01-01", "2030-01-01")));
    }

    @Test
    void anEmptyCellOfAListIsNoElement() {
        table("type,id,name,status,types.0,types.1", "partners,%s,P,ACTIVE,,SERVICE".formatted(partner)).statusCode(200);

        get("/partners/" + partner).body("types", equalTo(List.of("SERVICE")));
    }

    @Test
    void aRowIsNamedByTheLineOnWhichItBegins() {
        table((SALES + saleRow(sale, "\"Two\nlines\"") + "\n,,,,,,\n" + saleRow(sale + "-2", "Acme").replace(partner, "nobody")).split("\n"))
                .statusCode(422).body("errors.pointer", equalTo(List.of("/2/record/partnerId", "/6/record/partnerId")));
    }

    @Test
    void truthIsWrittenAsSheetsWriteIt() {
        upload(partnerLine()).statusCode(200);
        table("type,id,partnerId,channel,customer.name,customer.territory,opportunity,productLine,amount,submittedAt,status,renewals,publicTender",
                "deal-registrations,%s,%s,PARTNER,%s,CN-440300,NEW_CUSTOMER,K3,1000,2025-12-01T09:00:00+08:00,APPROVED,0,TRUE"
                        .formatted(past, partner, pastCustomer)).statusCode(200);

        get("/deal-registrations/" + past).body("registration.publicTender", equalTo(true));
    }

    @Test
    void aCellWithoutAHeadingIsRefused() {
        table("type,id,name,status", "partners,%s,P,ACTIVE,more".formatted(partner)).statusCode(422).body("errors[0].pointer", equalTo("/2"));
    }

    /** With this media type and no other: the client would add a charset. */
    private static ValidatableResponse sent(String type, byte[] table) {
        return given().config(RestAssured.config().encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .header("Content-Type", type).body(table).post(KINGDEE + "/imports").then();
    }

    private static ValidatableResponse table(String... rows) {
        return sent("text/csv", String.join("\n", rows).getBytes(StandardCharsets.UTF_8));
    }

    private static ValidatableResponse upload(String... lines) {
        return sent("application/x-ndjson", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
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
