package dev.umpire.replay.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.umpire.policy.PackCache;
import dev.umpire.policy.PackFiles;
import dev.umpire.policy.Packs;
import dev.umpire.policy.PolicyVersion;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Rules that compare the free facts of a partner, for values as registers keep them and for none. */
class AttributesInRulesTest {

    private static final String NOTE = """

            // HANDBOOK 1.2: "While another party's registration of the same customer and line is protected, a new one is
            // DECLINED."
            rule "AC-1.2 %s"
                @clause( "1.2" )
                @en( "Noted." )
                @zh( "已记录。" )
            when
                $deal : DealRegistration( )
                exists Partner( id == $deal.partnerId, %s )
            then
                verdict.note( $deal );
            end
            """;

    private static Map<String, String> files;
    private static PolicyVersion version;

    @BeforeAll
    static void load() {
        PackFiles good = PackFiles.read(Path.of("src/test/resources/packs/good"));
        files = new HashMap<>(good.content());
        files.put("program.yaml", files.get("program.yaml").replace("terms:\n", "terms:\n  five: { clause: \"1.1\", value: 5, unit: COUNT }\n"));
        files.put("notes.drl", "package acme\n\n// HANDBOOK chapter 1, registration: notes.\n// They decide nothing.\n"
                + NOTE.formatted("five", "number( \"staff\" ) == $deal.count( \"five\" )")
                + NOTE.formatted("at least five", "number( \"staff\" ) >= $deal.count( \"five\" )")
                + NOTE.formatted("fewer", "number( \"staff\" ) < $deal.count( \"five\" )")
                + NOTE.formatted("not gold", "text( \"level\" ) != \"GOLD\"")
                + NOTE.formatted("unknown", "!knows( \"staff\" )"));
        version = new Packs(PackCache.none()).load(PackFiles.of("acme", files));
    }

    private static Iterable<String> fired(String attributes) {
        Map<String, String> with = new HashMap<>(files);
        with.put("cases/1.1-a.yaml", """
                describes: A case.
                request: { partnerId: south, channel: PARTNER, opportunity: NEW_CUSTOMER, productLine: TOOLS, amount: 10000, submittedAt: 2026-04-11T10:00:00+02:00, customer: { name: Isar Werkzeug GmbH, territory: DE-MUC } }
                given: { partners: [ { id: south, name: South, status: ACTIVE, attributes: %s } ] }
                expect: { outcome: APPROVED, findings: [ "1.1" ] }
                """.formatted(attributes));
        CaseResult result = new CaseRun(PackFiles.of("acme", with), version).one("cases/1.1-a.yaml");
        return result.fired().stream().filter(rule -> rule.startsWith("AC-1.2")).map(rule -> rule.substring("AC-1.2 ".length())).toList();
    }

    @Test
    void aNumberIsComparedAsANumberHoweverItIsWritten() {
        assertThat(fired("{ staff: 5, level: GOLD }")).containsExactly("at least five", "five");
        assertThat(fired("{ staff: 5.0, level: GOLD }")).containsExactly("at least five", "five");
        assertThat(fired("{ staff: 5.01, level: GOLD }")).containsExactly("at least five");
        assertThat(fired("{ staff: 4.99, level: GOLD }")).containsExactly("fewer");
    }

    @Test
    void whatIsNotKnownIsNeitherMoreNorLessAndThrowsNothing() {
        assertThat(fired("{ level: SILVER }")).containsExactly("not gold", "unknown");
        assertThat(fired("{ }")).containsExactly("not gold", "unknown");
    }
}
