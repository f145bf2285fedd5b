package dev.umpire.activation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.umpire.casefile.Json;
import dev.umpire.replay.Kingdee;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoneCodesTest {

    private static final GoneCodes GONE = new GoneCodes(Map.of("productLine", Set.of("K3"), "productLines", Set.of("K3"), "roles", Set.of("K3"),
            "territory", Set.of("CN-GD")));

    @ParameterizedTest
    @ValueSource(strings = {"{\"productLine\": \"K3\"}", "{\"request\": {\"customer\": {\"territory\": \"CN-GD\"}}}",
        "{\"scope\": {\"productLines\": [\"EAS\", \"K3\"]}}", "{\"roles\": {\"K3\": \"AGENT\"}}", "{\"authorizations\": [{}, {\"territory\": \"CN-GD\"}]}"})
    void aRecordThatNamesACodeAnywhereIsFound(String record) throws JsonProcessingException {
        assertThat(GONE.namedIn(Json.mapper().readTree(record))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"productLine\": \"EAS\"}", "{\"customer\": {\"name\": \"K3\"}}", "{\"certifications\": [{\"code\": \"K3\"}]}",
        "{\"productLines\": []}", "{\"roles\": {\"EAS\": \"K3-AGENT\"}}"})
    void theSameWordElsewhereIsNone(String record) throws JsonProcessingException {
        assertThat(GONE.namedIn(Json.mapper().readTree(record))).isFalse();
    }

    @Test
    void nothingIsGoneBetweenAProgramAndItself() {
        var program = Kingdee.VERSION.program();

        assertThat(GoneCodes.between(program, program).isEmpty()).isTrue();
    }
}
