package dev.umpire.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.umpire.casefile.Attribute;
import dev.umpire.casefile.Attribute.Type;
import dev.umpire.casefile.Partner;
import dev.umpire.casefile.Program;
import dev.umpire.replay.Kingdee;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Attributes of partners: a register takes in what the program declares, and a rule then finds what it was promised. */
class PartnerCheckTest {

    private static final Program KINGDEE = Kingdee.VERSION.program();
    private static final Program DECLARING = new Program(KINGDEE.program(), KINGDEE.name(), KINGDEE.zone(), KINGDEE.currency(),
            KINGDEE.productLines(), KINGDEE.segments(), KINGDEE.partnerTypes(), KINGDEE.tiers(), KINGDEE.matching(), KINGDEE.incumbency(),
            KINGDEE.terms(), KINGDEE.commonChapter(), KINGDEE.territories(), Map.of("staff", new Attribute(Type.NUMBER, List.of()),
                    "grade", new Attribute(Type.TEXT, List.of("A", "B")), "audited", new Attribute(Type.FLAG, List.of()),
                    "since", new Attribute(Type.DATE, List.of())));

    private static List<BadField> problems(String attribute, Object value) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(attribute, value);
        Check check = Check.ofRecord(DECLARING, id -> true, Instant.parse("2026-11-25T04:00:00Z"));
        PartnerCheck.check(new Partner("P-1", "Acme", Partner.Status.ACTIVE, null, null, null, null, null, null, attributes), check);
        return check.problems();
    }

    @Test
    void aValueOfItsTypeIsTakenIn() {
        assertThat(problems("staff", new BigDecimal("5"))).isEmpty();
        assertThat(problems("grade", "B")).isEmpty();
        assertThat(problems("audited", false)).isEmpty();
        assertThat(problems("since", "2026-02-28")).isEmpty();
    }

    @Test
    void aValueOfAnotherTypeIsRefusedAtItsPlace() {
        assertThat(problems("staff", "low")).containsExactly(new BadField("/attributes/staff",
                "The attribute staff (low) is no NUMBER. Maybe see attributes in program.yaml."));
        assertThat(problems("grade", "C")).containsExactly(new BadField("/attributes/grade",
                "The attribute grade (C) is no TEXT of [A, B]. Maybe see attributes in program.yaml."));
        assertThat(problems("audited", "yes")).extracting(BadField::pointer).containsExactly("/attributes/audited");
        assertThat(problems("since", "2026-02-29")).extracting(BadField::pointer).containsExactly("/attributes/since");
    }

    @Test
    void whatIsNotKnownOrNotDeclaredIsKept() {
        assertThat(problems("staff", null)).isEmpty();
        assertThat(problems("colour", "red")).isEmpty();
    }

    @Test
    void attributesNestUpToEightLevels() {
        assertThat(problems("deep", nested(7))).isEmpty();
        assertThat(problems("deep", nested(8))).extracting(BadField::pointer).containsExactly("/attributes");
    }

    /** A value so many levels below the attribute. */
    private static Object nested(int levels) {
        Object value = BigDecimal.ONE;
        for (int i = 0; i < levels; i++) {
            value = i % 2 == 0 ? Map.of("a", value) : List.of(value);
        }
        return value;
    }

    @Test
    void aNameHasUpToFiveHundredCharacters() {
        assertThat(named("A".repeat(500))).isEmpty();
        assertThat(named("A".repeat(501))).extracting(BadField::pointer).containsExactly("/name");
        assertThat(named("\ufffd\ufffd")).extracting(BadField::pointer).containsExactly("/name");
    }

    private static List<BadField> named(String name) {
        Check check = Check.ofRecord(DECLARING, id -> true, Instant.parse("2026-11-25T04:00:00Z"));
        PartnerCheck.check(new Partner("P-1", name, Partner.Status.ACTIVE, null, null, null, null, null, null, null), check);
        return check.problems();
    }
}
