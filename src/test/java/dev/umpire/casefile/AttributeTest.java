package dev.umpire.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.umpire.casefile.Attribute.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Free facts of partners and their types. */
class AttributeTest {

    private static Partner partner(Map<String, Object> attributes) {
        return new Partner("north", "North", Partner.Status.ACTIVE, null, null, null, null, null, null, attributes);
    }

    @Test
    void eachTypeTakesInItsOwnValuesAndNoOthers() {
        List<Object> values = List.of(5, new BigDecimal("5.5"), "5", "2026-01-31", "2026-02-30", "GOLD", true);

        assertThat(values).filteredOn(new Attribute(Type.NUMBER, null)::fits).containsExactly(5, new BigDecimal("5.5"));
        assertThat(values).filteredOn(new Attribute(Type.TEXT, null)::fits).containsExactly("5", "2026-01-31", "2026-02-30", "GOLD");
        assertThat(values).filteredOn(new Attribute(Type.TEXT, List.of("GOLD", "SILVER"))::fits).containsExactly("GOLD");
        assertThat(values).filteredOn(new Attribute(Type.FLAG, null)::fits).containsExactly(true);
        assertThat(values).filteredOn(new Attribute(Type.DATE, null)::fits).containsExactly("2026-01-31");
    }

    @Test
    void oneNumberIsTheSameHoweverItIsWritten() {
        assertThat(partner(Map.of("staff", 5)).number("staff")).isEqualTo(new BigDecimal("5"));
        assertThat(partner(Map.of("staff", 5L)).number("staff")).isEqualTo(new BigDecimal("5"));
        assertThat(partner(Map.of("staff", new BigDecimal("5.0"))).number("staff")).isEqualTo(new BigDecimal("5"));
        assertThat(partner(Map.of("staff", new BigDecimal("100"))).number("staff")).isEqualTo(new BigDecimal("100"));
        assertThat(partner(Map.of("staff", new BigDecimal("5.50"))).number("staff")).isEqualTo(new BigDecimal("5.5"));
    }

    @Test
    void whatTheRegisterDoesNotKnowIsNothing() {
        Map<String, Object> nothing = new HashMap<>();
        nothing.put("staff", null);
        Partner partner = partner(nothing);

        assertThat(partner.knows("staff")).isFalse();
        assertThat(partner.number("staff")).isNull();
        assertThat(partner.text("level")).isNull();
        assertThat(partner.date("since")).isNull();
        assertThat(partner.flag("trusted")).isFalse();
    }

    @Test
    void aValueOfAnotherTypeIsNothingToo() {
        Partner partner = partner(Map.of("staff", "many", "level", 5, "trusted", "true", "since", "yesterday"));

        assertThat(partner.knows("staff")).isTrue();
        assertThat(partner.number("staff")).isNull();
        assertThat(partner.text("level")).isNull();
        assertThat(partner.flag("trusted")).isFalse();
        assertThat(partner.date("since")).isNull();
    }

    @Test
    void daysTextsAndFlagsAreWhatTheyAre() {
        Partner partner = partner(Map.of("since", "2026-01-31", "level", "GOLD", "trusted", true));

        assertThat(partner.date("since")).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(partner.text("level")).isEqualTo("GOLD");
        assertThat(partner.flag("trusted")).isTrue();
    }
}
