package dev.umpire.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.umpire.casefile.Json;
import dev.umpire.casefile.Registration;
import dev.umpire.replay.Kingdee;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a past registration may say; each test changes one field of a good one. Now is noon of 2026-11-25 in Shanghai. */
class RegistrationCheckTest {

    private static final Instant NOW = Instant.parse("2026-11-25T04:00:00Z");

    private static final String GOOD = """
            {"id": "R-1", "partnerId": "huadong", "channel": "PARTNER", "customer": {"name": "Acme Tools Ltd", "territory": "CN-440300"},
             "opportunity": "NEW_CUSTOMER", "productLine": "K3", "amount": 1000, "submittedAt": "2026-11-01T09:00:00+08:00",
             "status": "APPROVED", "protection": {"from": "2026-11-26", "until": "2027-01-30"}, "renewals": 1}""";

    private static List<String> pointers(String field, String value) throws JsonProcessingException {
        ObjectNode record = (ObjectNode) Json.mapper().readTree(GOOD);
        if (field != null) {
            record.set(field, value == null ? null : Json.mapper().readTree(value.replace('\'', '"')));
        }
        Check check = Check.ofRecord(Kingdee.VERSION.program(), List.of("huadong", "beifang")::contains, NOW);
        RegistrationCheck.check(Json.mapper().treeToValue(record, Registration.class), check);
        return check.problems().stream().map(BadField::pointer).toList();
    }

    @Test
    void aGoodOneHasNoProblems() throws JsonProcessingException {
        assertThat(pointers(null, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "renewals    | -1                                                  | /renewals",
        "submittedAt | '2026-11-25T12:00:01+08:00'                         | /submittedAt",
        "completedAt | '2026-11-01T08:59:59+08:00'                         | /completedAt",
        "completedAt | '2026-11-25T12:00:01+08:00'                         | /completedAt",
        "closedOn    | '2026-10-31'                                        | /closedOn",
        "closedOn    | '2026-11-26'                                        | /closedOn",
        "firstUntil  | '2027-01-31'                                        | /firstUntil",
        "protection  | {'from': '2026-11-02', 'until': '2026-11-01'}       | /protection/until",
        "protection  | {'from': '2026-10-31', 'until': '2026-11-30'}       | /protection/from",
        "protection  | {'from': '2026-11-01', 'until': '9999-12-31'}       | /protection/until",
        "protection  | {'from': '2026-11-01', 'until': '2200-01-01'}       | /protection/until",
        "evidence    | [{'type': 'A\\u200b', 'date': '2026-10-30'}]         | /evidence/0/type",
        "evidence    | [{'date': '2026-10-30'}]                            | /evidence/0/type",
        "evidence    | [{'type': 'MEETING_RECORD'}]                        | /evidence/0/date",
        "required    | [{}]                                                | /required/0/evidence",
        "shares      | [{'party': 'nobody', 'percent': 100}]               | /shares/0/party",
        "shares      | [{'party': 'DIRECT', 'percent': 60}]                | /shares",
        "amount      | 0                                                   | /amount",
        "partnerId   | 'nobody'                                            | /partnerId",
        "channel     | 'DIRECT'                                            | /partnerId",
        "customer    | {'name': '***'}                                     | /customer/name",
        "customer    | {'name': '\\ufffd\\ufffd有限公司'}                    | /customer/name",
        "customer    | {'name': 'A', 'aliases': ['?']}                     | /customer/aliases/0"})
    void whatCannotHaveBeenIsRefusedAtItsField(String field, String value, String pointer) throws JsonProcessingException {
        assertThat(pointers(field, value)).containsExactly(pointer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "renewals    | 0",
        "submittedAt | '2026-11-25T12:00:00+08:00'",
        "completedAt | '2026-11-01T09:00:00+08:00'",
        "closedOn    | '2026-11-01'",
        "closedOn    | '2026-11-25'",
        "firstUntil  | '2027-01-30'",
        "protection  | {'from': '2026-11-01', 'until': '2026-11-01'}",
        "protection  | {'from': '2026-11-01', 'until': '2199-12-31'}",
        "required    | [{'evidence': 'MEETING_RECORD'}]",
        "shares      | [{'party': 'DIRECT', 'percent': 60}, {'party': 'huadong', 'percent': 40}]",
        "amount      | 0.01",
        "customer    | {'name': '3'}"})
    void whatLiesJustWithinIsGood(String field, String value) throws JsonProcessingException {
        assertThat(pointers(field, value)).isEmpty();
    }
}
