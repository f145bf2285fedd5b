package dev.umpire.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import dev.umpire.kinds.CaseJson;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Strict in, the same bytes out. */
class JsonTest {

    private static final String CASE = """
            {"kind":"deal-registration","program":"kingdee","asOf":"2026-03-02T02:00:00Z",\
            "request":{"partnerId":"beifang","channel":"PARTNER","customer":{"name":"深圳市华强科技有限公司","aliases":[],\
            "identifiers":{},"territory":"CN-440300"},"opportunity":"NEW_CUSTOMER","productLine":"K3","amount":100000,\
            "publicTender":false,"evidence":[{"type":"MEETING_RECORD","date":"2026-03-01"}],"attributes":{"a":[null,1.5],"b":1},\
            "submittedAt":"2026-03-02T01:00:00.123456Z"},"partners":[],"registrations":[],"grants":[],"namedAccounts":[],\
            "directOpportunities":[],"installedBase":[],"figures":{"implementation":{},"leads":[],"measures":[]}}""";

    @ParameterizedTest
    @ValueSource(strings = {"999999999999.9999", "-999999999999.9999", "0.0001", "0", "1E+3", "1.50000000"})
    void numbersOfTwelveAndFourDigitsAreTaken(String number) throws JsonProcessingException {
        assertThat(Json.mapper().readValue(number, BigDecimal.class)).isEqualByComparingTo(new BigDecimal(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000000", "1000000000000.0", "0.00001", "1e20000000", "1e-20000000", "1e12", "-1e12", "\"1\"", "true", "[1]"})
    void otherNumbersAreRefusedAtOnce(String number) {
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2), () ->
                assertThatThrownBy(() -> Json.mapper().readValue(number, BigDecimal.class)).isInstanceOf(JsonProcessingException.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2026-02-29\"", "\"2026-13-01\"", "\"+12026-01-01\"", "\"2026-1-1\"", "\"2026-01-01T00:00:00Z\"", "20260101", "[2026,1,1]", "\"\""})
    void daysThatAreNoneAreRefused(String day) {
        assertThatThrownBy(() -> Json.mapper().readValue(day, LocalDate.class)).isInstanceOf(JsonMappingException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2026-01-01T00:00:00\"", "\"2026-01-01\"", "\"2026-01-01T25:00:00Z\"", "1767225600", "\"+999999999-01-01T00:00:00Z\""})
    void instantsWithoutOffsetAreRefused(String instant) {
        assertThatThrownBy(() -> Json.mapper().readValue(instant, Instant.class)).isInstanceOf(JsonMappingException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"0001-01-01\"", "\"9999-12-31\""})
    void theFirstAndTheLastDayAreReadBackAsWritten(String day) throws JsonProcessingException {
        assertThat(Json.write(Json.mapper().readValue(day, LocalDate.class))).isEqualTo(day);
    }

    @Test
    void theYearZeroIsNone() {
        assertThatThrownBy(() -> Json.mapper().readValue("\"0000-12-31\"", LocalDate.class)).isInstanceOf(JsonMappingException.class);
    }

    /** The year is that of the instant in UTC, and of its day in every zone. */
    @ParameterizedTest
    @ValueSource(strings = {"\"0001-01-02T08:00:00+08:00\"", "\"9999-12-30T23:59:59.999999Z\"", "\"9999-12-31T01:00:00+08:00\""})
    void instantsThatEveryZoneCanSayAreReadBackAsWritten(String instant) throws JsonProcessingException {
        Instant read = Json.mapper().readValue(instant, Instant.class);

        assertThat(Json.mapper().readValue(Json.write(read), Instant.class)).isEqualTo(read);
        assertThat(read.atZone(ZoneOffset.MAX).getYear()).isBetween(1, 9999);
        assertThat(read.atZone(ZoneOffset.MIN).getYear()).isBetween(1, 9999);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"0001-01-02T07:59:59+08:00\"", "\"0001-01-01T00:00:00+08:00\"", "\"9999-12-31T00:00:00Z\"", "\"9999-12-30T23:00:00-01:00\""})
    void instantsThatLeaveTheCalendarInUtcAreRefused(String instant) {
        assertThatThrownBy(() -> Json.mapper().readValue(instant, Instant.class)).isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("0001-01-02 to 9999-12-30");
    }

    @Test
    void aLeapDayIsADay() throws JsonProcessingException {
        assertThat(Json.mapper().readValue("\"2028-02-29\"", LocalDate.class)).isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @Test
    void theFieldThatIsWrongIsNamed() {
        assertThatThrownBy(() -> CaseJson.mapper().readValue(CASE.replace("2026-03-01", "2026-03-41"), CaseFile.class))
                .isInstanceOfSatisfying(JsonMappingException.class, e -> assertThat(e.getPathReference())
                        .contains("request").contains("evidence").contains("date"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\\u0000\"", "\"\\ud800\"", "\"a\\udc00b\"", "\"\\u001b\""})
    void charactersThatNoDatabaseKeepsAreRefused(String text) {
        assertThatThrownBy(() -> Json.mapper().readValue(text, String.class)).isInstanceOf(JsonMappingException.class);
    }

    @Test
    void rareCharactersAreKept() throws JsonProcessingException {
        assertThat(Json.mapper().readValue("\"\\ud840\\udc00\\n\"", String.class)).isEqualTo("𠀀\n");
    }

    @Test
    void decimalsAreWrittenPlain() {
        assertThat(Json.write(new Share("DIRECT", new BigDecimal("6E+1")))).isEqualTo("{\"party\":\"DIRECT\",\"percent\":60}");
    }
}
