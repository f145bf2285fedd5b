package dev.umpire.web;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** Requests to the service under test, in the kingdee program. */
public final class Http {

    public static final String KINGDEE = "/v1/programs/kingdee";

    /** The day in the time zone of the program: for eight hours of each day not that of UTC. */
    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    public static RequestSpecification json(String body) {
        return given().contentType(ContentType.JSON).body(body);
    }

    public static ValidatableResponse post(String path, String body) {
        return json(body).post(KINGDEE + path).then();
    }

    public static ValidatableResponse put(String path, String body) {
        return json(body).put(KINGDEE + path).then();
    }

    public static ValidatableResponse get(String path) {
        return given().get(KINGDEE + path).then();
    }

    /** A partner that may sell KIS and K3 in all of China. */
    public static String partner(String id) {
        put("/partners/" + id, """
                {"name": "Partner %s", "status": "ACTIVE", "tier": "DEEP", "types": ["DISTRIBUTION"],
                 "authorizations": [{"productLine": "K3", "territory": "CN", "from": "2020-01-01"}],
                 "certifications": [{"code": "K3", "validUntil": "2099-12-31"}]}""".formatted(id)).statusCode(200);
        return id;
    }

    /** A deal for K3 with a customer that nobody else has, without papers. */
    public static String deal(String partnerId) {
        return deal(partnerId, freshName());
    }

    public static String deal(String partnerId, String customer) {
        return """
                {"partnerId": "%s", "channel": "PARTNER", "customer": {"name": "%s", "territory": "CN-440300", "employees": 200},
                 "opportunity": "NEW_CUSTOMER", "productLine": "K3", "amount": 50000, "publicTender": false, "evidence": []}"""
                .formatted(partnerId, customer);
    }

    /** A name that shares no beginning with any other. */
    public static String freshName() {
        StringBuilder name = new StringBuilder();
        UUID random = UUID.randomUUID();
        for (int i = 0; i < 4; i++) {
            name.append((char) ('一' + Math.floorMod(random.getMostSignificantBits() >> 16 * i, 20_000)));
        }
        return "深圳市" + name + "科技有限公司";
    }

    private Http() { }
}
