package dev.umpire.web.description;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.umpire.web.Http;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the description demands and allows of a body is what the service demands and allows, field by field. */
@QuarkusTest
class DemandedFieldsTest {

    /**
     * Demanded by what stands beside it, which no schema says: the partner, unless the channel is DIRECT, and its record in a
     * case file; the territory of the deal or of its customer; the id of a record where no path names it; a quarter or a
     * year, and not both.
     */
    private static final Set<String> DEMANDED_BY_OTHERS = Set.of("partnerId", "partner", "partners", "territory", "id", "quarter", "year");

    /** The same list of papers that a renewal may leave out. */
    private static final String PAPERS = "POST /[a-z-]+/\\{id}/evidence /evidence (left out|null)";

    /** A past case file may hold partners of whom only the id is known; the register demands the name. */
    private static final String NAME_IN_A_CASE_FILE = "POST /adjudications .*/name (left out|null)";

    private final Described described = Described.kept();
    private final JsonNode examples = Described.examples();

    @BeforeEach
    void thereIsThePartnerOfTheExamples() {
        Http.put("/partners/beifang", examples.at("/PUT ~1partners~1{id}/request").toString()).statusCode(200);
    }

    @Test
    void whatIsDescribedAsAllowedIsTakenAndNothingElse() {
        List<String> untrue = new ArrayList<>();
        int[] asked = {0};
        for (Described.Operation operation : described.operations()) {
            JsonNode schema = operation.said().at("/requestBody/content/application~1json/schema");
            if (!schema.isMissingNode()) {
                asked[0] += compare(operation, schema, untrue);
            }
        }
        assertThat(untrue).isEmpty();
        assertThat(asked[0]).isGreaterThan(600);
    }

    private int compare(Described.Operation operation, JsonNode schema, List<String> untrue) {
        JsonNode good = today(examples.path(operation.key()).path("request"));
        assertThat(send(operation, good).statusCode()).as(operation.key()).isBetween(200, 201);
        List<Variants.Variant> variants = Variants.of(described, schema, good);
        for (Variants.Variant variant : variants) {
            alsoAmongThePartners(variant);
            boolean fits = described.faults(schema, variant.body()).isEmpty();
            Response answer = send(operation, variant.body());
            String name = operation.key() + " " + variant.pointer();
            boolean demandedByOthers = DEMANDED_BY_OTHERS.contains(variant.field()) || name.matches(PAPERS);
            boolean taken = answer.statusCode() < 300;
            if (taken && !fits && !name.matches(NAME_IN_A_CASE_FILE) || !taken && fits && !demandedByOthers) {
                untrue.add("%s: %d %s".formatted(name, answer.statusCode(), taken ? "" : answer.asString()));
            }
        }
        return variants.size();
    }

    /** The partner of a case file stands alone and among the partners, and must be the same in both places. */
    private static void alsoAmongThePartners(Variants.Variant variant) {
        if (variant.pointer().startsWith("/partner/")) {
            ((ArrayNode) variant.body().path("partners")).set(0, variant.body().path("partner"));
        }
    }

    /** A deal registered now ends no earlier; and a grant of the past is in nobody's way. */
    private static JsonNode today(JsonNode example) {
        ObjectNode body = example.deepCopy();
        if (body.has("result")) {
            body.put("on", Http.today().toString());
        }
        return body.has("commitment") ? body.put("from", "2020-01-01").put("until", "2020-12-31") : body;
    }

    private Response send(Described.Operation operation, JsonNode body) {
        String path = operation.key().replaceAll("^\\w+ ", "");
        if (operation.method().equals("PUT")) {
            JsonNode answer = examples.path(operation.key()).path("answer");
            return Http.json(body.toString()).put(Http.KINGDEE + path.replace("{id}", answer.path(answer.has("id") ? "id" : "partnerId").asText())
                    .replace("{period}", answer.path("period").asText()));
        }
        String to = Http.KINGDEE + (path.contains("{id}") ? path.replace("{id}", onRecord(path)) : path);
        Response answer = Http.json(body.toString()).post(to);
        // of what a partner may ask once, another one asks
        return answer.statusCode() == 409 && body.path("partnerId").isTextual()
                ? Http.json(((ObjectNode) body.deepCopy()).put("partnerId", Http.partner("p-" + UUID.randomUUID())).toString()).post(to) : answer;
    }

    private static String onRecord(String path) {
        boolean incomplete = path.endsWith("/evidence");
        return path.startsWith("/rebate-claims") ? claimed() : registered(incomplete);
    }

    /** A claim that came in time and waits for a person, since no net revenue is on record. */
    private static String claimed() {
        LocalDate ended = Http.today().minusMonths(Http.today().getMonthValue() % 3 == 0 ? 3 : Http.today().getMonthValue() % 3);
        LocalDate claimedOn = ended.withDayOfMonth(ended.lengthOfMonth()).plusDays(1);
        return Http.json("""
                {"partnerId": "%1$s", "quarter": "%2$d-Q%3$d", "submittedAt": "%4$sT12:00:00Z",
                 "evidence": [{"type": "HALF_YEAR_REPORT", "date": "%4$s"}, {"type": "SELL_THROUGH_PROOF", "date": "%4$s"}]}"""
                .formatted(Http.partner("p-" + UUID.randomUUID()), ended.getYear(), ended.getMonthValue() / 3, claimedOn))
                .header("X-Umpire-Role", "manager").post(Http.KINGDEE + "/rebate-claims").then().statusCode(201).extract().path("id");
    }

    private static String registered(boolean incomplete) {
        String deal = Http.deal("beifang");
        String papers = "\"evidence\": [{\"type\": \"MEETING_RECORD\", \"date\": \"%s\"}]".formatted(Http.today());
        return Http.post("/deal-registrations", incomplete ? deal : deal.replace("\"evidence\": []", papers)).statusCode(201).extract().path("id");
    }
}
