package dev.umpire.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.Figures;
import dev.umpire.casefile.Json;
import dev.umpire.registration.DealRequest;
import dev.umpire.renewal.RenewalKind;
import dev.umpire.renewal.RenewalRequest;
import java.time.Instant;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What stands as the kind of a case file says how the rest is read. */
class CaseJsonTest {

    private static final String CASE = """
            {"kind":"deal-registration","program":"kingdee","asOf":"2026-03-02T02:00:00Z",\
            "request":{"partnerId":"beifang","channel":"PARTNER","customer":{"name":"深圳市华强科技有限公司","aliases":[],\
            "identifiers":{},"territory":"CN-440300"},"opportunity":"NEW_CUSTOMER","productLine":"K3","amount":100000,\
            "publicTender":false,"evidence":[{"type":"MEETING_RECORD","date":"2026-03-01"}],"attributes":{"a":[null,1.5],"b":1},\
            "submittedAt":"2026-03-02T01:00:00.123456Z"},"partners":[],"registrations":[],"grants":[],"namedAccounts":[],\
            "directOpportunities":[],"installedBase":[],"figures":{"implementation":{},"leads":[],"measures":[]}}""";
    private static final String RENEWAL = """
            {"request": {"registrationId": "R-1", "evidence": []}, "kind": "renewal", "program": "kingdee", "asOf": "2026-03-02T10:00:00+08:00",
             "figures": FIGURES}""";

    @Test
    void aCaseFileIsWrittenAsItWasRead() throws JsonProcessingException {
        CaseFile caseFile = CaseJson.kept().readValue(CASE, CaseFile.class);

        assertThat(caseFile.request()).isInstanceOf(DealRequest.class);
        assertThat(Json.write(caseFile)).isEqualTo(CASE);
        assertThat(CaseJson.mapper().writeValueAsString(caseFile)).isEqualTo(CASE);
    }

    @Test
    void theKindSaysWhatTheRequestIs() throws JsonProcessingException {
        CaseFile renewal = CaseJson.kept().readValue(RENEWAL.replace("FIGURES", "null"), CaseFile.class);

        assertThat(renewal.kind()).isEqualTo(RenewalKind.CODE);
        assertThat(renewal.request()).isEqualTo(new RenewalRequest("R-1", null, null));
        assertThat(renewal.figures()).isEqualTo(Figures.NONE);
        assertThat(renewal.asOf()).isEqualTo(Instant.parse("2026-03-02T02:00:00Z"));
    }

    @Test
    void emptyFiguresOfAnEarlierReleaseAreReadForAKindThatHasNone() throws JsonProcessingException {
        String figures = "{\"implementation\": {}, \"leads\": [], \"measures\": []}";

        assertThat(CaseJson.kept().readValue(RENEWAL.replace("FIGURES", figures), CaseFile.class).figures()).isEqualTo(Figures.NONE);
    }

    @Test
    void aFigureOfAnotherKindIsRefusedAtItsPlace() {
        String figures = "{\"leads\": [{\"id\": \"L-1\"}]}";

        assertThatThrownBy(() -> CaseJson.kept().readValue(RENEWAL.replace("FIGURES", figures), CaseFile.class))
                .hasMessageContaining("The figure (leads) is none that this kind of ruling looks at.")
                .isInstanceOfSatisfying(JsonMappingException.class, e -> assertThat(e.getPath().stream()
                        .map(JsonMappingException.Reference::getFieldName).collect(Collectors.joining("/"))).startsWith("figures"));
    }

    @Test
    void anUnknownKindIsRefused() {
        assertThatThrownBy(() -> CaseJson.kept().readValue(RENEWAL.replace("FIGURES", "{}").replace("\"renewal\"", "\"renewals\""), CaseFile.class))
                .isInstanceOf(JsonProcessingException.class).hasMessageContaining("renewals");
    }
}
