package dev.umpire.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.umpire.casefile.CaseFile;
import dev.umpire.check.BadField;
import dev.umpire.kinds.CaseJson;
import dev.umpire.replay.Kingdee;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every day and instant of every record is one that a business can mean, wherever it stands. */
class DaysOfEveryRecordTest {

    private static final ObjectMapper PLAIN = new ObjectMapper();
    private static final String CUSTOMER = "{\"name\": \"Acme Tools Ltd\", \"territory\": \"CN-440300\", \"employees\": 200}";

    /** One record of each kind, with every day that it can have. */
    private static final String CASE = """
            {"kind": "deal-registration", "program": "kingdee", "asOf": "2026-04-01T02:00:00Z",
             "request": {"partnerId": "own", "channel": "PARTNER", "customer": CUSTOMER, "opportunity": "NEW_CUSTOMER", "productLine": "K3",
                         "amount": 50000, "evidence": [{"type": "MEETING_RECORD", "date": "2026-03-01"}], "expectedClose": "2026-09-01",
                         "submittedAt": "2026-03-02T02:00:00Z", "completedAt": "2026-03-03T02:00:00Z"},
             "partner": PARTNER, "partners": [PARTNER],
             "registrations": [{"id": "R-1", "partnerId": "own", "channel": "PARTNER", "customer": CUSTOMER, "opportunity": "RENEWAL", "productLine": "K3",
                         "amount": 1, "submittedAt": "2026-01-02T02:00:00Z", "status": "APPROVED", "protection": {"from": "2026-01-02", "until": "2026-05-01"},
                         "firstUntil": "2026-04-01", "renewals": 1, "completedAt": "2026-01-03T02:00:00Z", "closedOn": "2026-02-01",
                         "required": [{"evidence": "MEETING_RECORD", "by": "2026-01-09"}], "evidence": [{"type": "MEETING_RECORD", "date": "2026-01-01"}]}],
             "grants": [{"id": "G-1", "partnerId": "own", "from": "2026-01-01", "until": "2026-12-31", "commitment": 1, "attained": 1,
                         "measuredAt": "2026-03-01T00:00:00Z"}],
             "namedAccounts": [{"id": "N-1", "customer": CUSTOMER, "holder": "own", "from": "2026-01-01", "until": "2026-12-31"}],
             "directOpportunities": [{"id": "D-1", "customer": CUSTOMER, "productLine": "K3", "openedOn": "2026-01-01", "lastActivityOn": "2026-02-01", "status": "OPEN"}],
             "installedBase": [{"id": "S-1", "customer": CUSTOMER, "productLine": "K3", "partnerId": "own", "soldOn": "2025-01-01"}],
             "figures": {"leads": [{"id": "L-1", "customer": CUSTOMER, "partnerId": "own", "assignedOn": "2026-01-01"}],
                         "measures": [{"measure": "SUSPENSION", "partnerId": "own", "from": "2026-01-01", "until": "2026-01-31"}]}}"""
            .replace("PARTNER,", "PARTNER ,").replace("[PARTNER]", "[PARTNER ]").replace("PARTNER ", """
            {"id": "own", "name": "Own", "status": "ACTIVE", "tier": "DEEP", "types": ["DISTRIBUTION"],
             "authorizations": [{"productLine": "K3", "territory": "CN", "from": "2020-01-01", "until": "2030-12-31"}],
             "certifications": [{"code": "K3", "validUntil": "2030-12-31"}]}""").replace("CUSTOMER,", CUSTOMER + ",");

    private static List<BadField> problems(String json) throws JsonProcessingException {
        return CaseFileCheck.problems(Kingdee.VERSION.program(), CaseJson.mapper().readValue(json, CaseFile.class));
    }

    /** Pointers of all values of the document that are days or instants. */
    private static List<String> places(boolean instants) throws JsonProcessingException {
        List<String> found = new ArrayList<>();
        collect(PLAIN.readTree(CASE), "", instants ? "\\d{4}-\\d\\d-\\d\\dT.*" : "\\d{4}-\\d\\d-\\d\\d", found);
        return found;
    }

    private static void collect(JsonNode node, String at, String pattern, List<String> found) {
        if (node.isTextual() && node.asText().matches(pattern)) {
            found.add(at);
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                collect(list.get(i), at + "/" + i, pattern, found);
            }
        } else {
            node.fieldNames().forEachRemaining(name -> collect(node.get(name), at + "/" + name, pattern, found));
        }
    }

    private static String with(String pointer, String value) throws JsonProcessingException {
        ObjectNode tree = (ObjectNode) PLAIN.readTree(CASE);
        // the partner stands twice, as one record
        for (String twin : List.of(pointer, pointer.startsWith("/partners/0") ? pointer.replace("/partners/0", "/partner") : pointer)) {
            ((ObjectNode) tree.at(twin.substring(0, twin.lastIndexOf('/')))).put(twin.substring(twin.lastIndexOf('/') + 1), value);
        }
        return tree.toString();
    }

    private static void each(boolean instants, String value, Consumer<String> refused, Consumer<String> taken) throws JsonProcessingException {
        for (String place : places(instants)) {
            if (!place.startsWith("/partner/")) {
                boolean told = problems(with(place, value)).stream().anyMatch(bad -> bad.pointer().equals(place) && bad.detail().contains("lies outside of"));
                (told ? refused : taken).accept(place);
            }
        }
    }

    @Test
    void theCaseItselfIsGood() throws JsonProcessingException {
        assertThat(problems(CASE)).isEmpty();
        assertThat(places(false)).hasSizeGreaterThan(20);
        assertThat(places(true)).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "0001-01-02", "1899-12-31", "2200-01-01", "9999-12-30"})
    void aDayThatNoBusinessMeansIsRefusedAtItsPlace(String day) throws JsonProcessingException {
        each(false, day, refused -> { }, place -> assertThat(place).as("taken").isNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2199-12-31", "2090-01-01"})
    void aDayWithinIsAsGoodAsWhatElseItMustBe(String day) throws JsonProcessingException {
        each(false, day, place -> assertThat(place).as("refused").isNull(), taken -> { });
    }

    /** Other systems write so what has no end. */
    @Test
    void theEndOfTheCalendarIsNoLastDayButWhereThereMayBeNone() throws JsonProcessingException {
        List<String> taken = new ArrayList<>();
        each(false, "9999-12-31", refused -> { }, taken::add);

        assertThat(taken).containsExactlyInAnyOrder("/partners/0/authorizations/0/until", "/partners/0/certifications/0/validUntil",
                "/namedAccounts/0/until");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-03T00:00:00Z", "1899-12-31T15:59:59Z", "2200-01-01T00:00:00Z", "9999-12-30T00:00:00Z"})
    void noMoreIsAnInstant(String instant) throws JsonProcessingException {
        each(true, instant, refused -> { }, place -> assertThat(place).as("taken").isNull());
    }

    /** The submission of a request that says it comes from the future is bad whatever its year. */
    @Test
    void aSubmissionAfterTheInstantOfTheCaseIsRefused() throws JsonProcessingException {
        assertThat(problems(with("/request/submittedAt", "2090-01-01T00:00:00Z"))).extracting(BadField::pointer).contains("/request/submittedAt");
        assertThat(problems(with("/registrations/0/submittedAt", "2090-01-01T00:00:00Z"))).extracting(BadField::pointer).contains("/registrations/0/submittedAt");
        assertThat(problems(with("/asOf", "2090-01-01T00:00:00Z"))).as("what would be ruled in 2090 may be asked").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/registrations/0/id", "/grants/0/id", "/namedAccounts/0/id", "/directOpportunities/0/id", "/installedBase/0/id",
        "/figures/leads/0/id", "/partners/0/upstream", "/partners/0/roles/K3", "/request/evidence/0/type", "/request/customer/industry",
        "/grants/0/scope/industries/0", "/figures/measures/0/partnerId", "/registrations/0/required/0/evidence"})
    void idsAndCodesWithSignsThatNobodySeesAreRefused(String pointer) throws JsonProcessingException {
        ObjectNode tree = (ObjectNode) PLAIN.readTree(CASE.replace("\"commitment\"", "\"scope\": {\"industries\": [\"x\"]}, \"commitment\"")
                .replace("\"tier\"", "\"roles\": {\"K3\": \"x\"}, \"tier\""));
        for (String odd : List.of("a\u200b", "a\u202eb", "", " a")) {
            JsonNode parent = tree.at(pointer.substring(0, pointer.lastIndexOf('/')));
            if (parent instanceof ArrayNode list) {
                list.set(0, odd);
            } else {
                ((ObjectNode) parent).put(pointer.substring(pointer.lastIndexOf('/') + 1), odd);
            }
            assertThat(problems(tree.toString())).as("%s = %s", pointer, odd).extracting(BadField::pointer).contains(pointer);
        }
    }
}
