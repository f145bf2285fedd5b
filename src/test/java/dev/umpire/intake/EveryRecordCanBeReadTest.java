package dev.umpire.intake;

import static dev.umpire.web.Http.KINGDEE;
import static dev.umpire.web.Http.freshName;
import static dev.umpire.web.Http.get;
import static dev.umpire.web.Http.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.umpire.casefile.CaseFile;
import dev.umpire.kinds.CaseJson;
import dev.umpire.web.Http;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever any way in accepts can be read, listed, ruled on and exported; what it refuses, it refuses with a reason. */
@QuarkusTest
class EveryRecordCanBeReadTest {

    private static final ObjectMapper PLAIN = new ObjectMapper();
    private static final int RECORDS = 600;
    private static final long SEED = 20260301;

    private final List<String> names = IntStream.range(0, 12).mapToObj(i -> freshName()).toList();
    private OddRecords records;

    @BeforeEach
    void aPartnerIsOnRecord() {
        records = new OddRecords(SEED, Http.partner("P-" + UUID.randomUUID()), names);
    }

    @Test
    void whateverAnyWayInAcceptsCanBeReadListedRuledOnAndExported() throws JsonProcessingException {
        List<String> accepted = new ArrayList<>();
        int refused = 0;
        for (int i = 0; i < RECORDS; i++) {
            String id = "odd-%s-%d".formatted(UUID.randomUUID(), i);
            Map.Entry<String, ObjectNode> record = records.next(id);
            int status = answered(i % 2 == 0 || record.getKey().equals("deal-registrations") ? imported(record) : put(record, id));
            if (status == 200) {
                accepted.add("/" + record.getKey() + "/" + id);
            } else {
                refused++;
            }
        }

        assertThat(accepted).hasSizeGreaterThan(RECORDS / 10);
        assertThat(refused).isGreaterThan(RECORDS / 10);
        for (String path : accepted) {
            assertThat(get(path).extract().statusCode()).as(path).isEqualTo(200);
        }
        accepted.stream().filter(path -> path.startsWith("/deal-registrations")).forEach(this::renewedAndCompleted);
        for (String name : names) {
            answered(json(records.deal(name)).post(KINGDEE + "/deal-registrations"));
        }
        for (String path : accepted) {
            assertThat(get(path).extract().statusCode()).as(path).isEqualTo(200);
        }
        List.of("deal-registrations", "installed-base", "named-accounts", "direct-opportunities", "exclusivity-grants", "partners")
                .forEach(EveryRecordCanBeReadTest::everyPageIsReadable);
        everyDecisionIsReadable();
    }

    /** The verbs that compute new days from those on record. */
    private void renewedAndCompleted(String path) {
        String papers = "{\"evidence\": [{\"type\": \"PROGRESS_REPORT\", \"date\": \"%s\"}, {\"type\": \"MEETING_RECORD\", \"date\": \"%1$s\"}]}"
                .formatted(Http.today());
        answered(json(papers).post(KINGDEE + path + "/renewal"));
        answered(json(papers).post(KINGDEE + path + "/evidence"));
        answered(json("{\"result\": \"WON\"}").post(KINGDEE + path + "/closure"));
    }

    private static Response imported(Map.Entry<String, ObjectNode> record) {
        ObjectNode line = PLAIN.createObjectNode().put("type", record.getKey());
        line.set("record", record.getValue());
        return given().contentType("application/x-ndjson; charset=UTF-8").body(line.toString().getBytes(StandardCharsets.UTF_8)).post(KINGDEE + "/imports");
    }

    private static Response put(Map.Entry<String, ObjectNode> record, String id) {
        return json(record.getValue().toString()).put(KINGDEE + "/" + record.getKey() + "/" + id);
    }

    private static int answered(Response response) {
        assertThat(response.statusCode()).as(response.asString()).isLessThan(500);
        return response.statusCode();
    }

    private static void everyPageIsReadable(String collection) {
        boolean more = true;
        for (int page = 0; more; page++) {
            var answer = get("/%s?size=200&page=%d".formatted(collection, page)).statusCode(200).extract();
            assertThat((Object) answer.path("unreadable")).as(collection).isNull();
            more = answer.path("more");
        }
    }

    private static void everyDecisionIsReadable() throws JsonProcessingException {
        String export = get("/decisions").statusCode(200).extract().asString();
        for (String line : export.lines().toList()) {
            JsonNode decision = PLAIN.readTree(line);
            assertThat(CaseJson.mapper().readValue(decision.get("caseFile").toString(), CaseFile.class)).as("what is exported can be handed in").isNotNull();
            assertThat(decision.at("/ruling/outcome").isTextual()).isTrue();
        }
    }
}
