package dev.umpire.policy.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.umpire.policy.Diagnostic;
import dev.umpire.policy.PackFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What {@link PackCheck} offers beside the check of rule files, which {@link GoldenPacksTest} shows. */
class PackCheckTest {

    @Test
    void onlyRulesWithAnotherPrecedenceThanZeroAreListed() {
        String drl = """
                package kingdee
                rule "KD-4.1 a plain rule"
                    @clause( "4.1" ) @precedence( 0 )
                when then end
                rule "KD-4.4 a ranked rule"
                    @clause( "4.4" ) @precedence( 5 )
                when then end
                rule "KD-4.4 a rule that ranks below"
                    @clause( "4.4" ) @precedence( -1 )
                when then end
                """;

        assertThat(PackCheck.precedences(PackFiles.of("kingdee", Map.of("a.drl", drl)))).containsExactly(
                "a.drl:6:23: \"KD-4.4 a ranked rule\" has precedence 5, clause 4.4",
                "a.drl:9:23: \"KD-4.4 a rule that ranks below\" has precedence -1, clause 4.4");
    }

    @Test
    void theSamePackGivesTheSameDiagnosticsInTheSameOrder() {
        PackFiles pack = PackFiles.read(Path.of("src/test/resources/check/two-files-with-a-slip-each"));

        List<Diagnostic> found = PackCheck.check(pack, Programs.small());

        assertThat(found).isSorted().isEqualTo(PackCheck.check(pack, Programs.small()));
        assertThat(found).extracting(Diagnostic::file).contains("other.drl", "registration.drl");
    }

    @Test
    void filesThatAreNoRulesAreLeftToTheirReaders() {
        PackFiles pack = PackFiles.of("kingdee", Map.of("HANDBOOK.md", "", "program.yaml", "{", "cases/a.yaml", "import"));

        assertThat(PackCheck.check(pack, Programs.small())).isEmpty();
    }

    @Test
    void whateverTokenIsLeftOutOrDoubledTheCheckAnswersWithPlacesInTheFile() {
        PackFiles good = PackFiles.read(Path.of("src/test/resources/check/good-pack"));
        String text = good.content().get("registration.drl");
        for (Token token : Lexer.tokens(text)) {
            for (String instead : List.of("", token.text() + token.text(), token.text() + " " + token.text(), "\"", "(", "end")) {
                String broken = text.substring(0, token.offset()) + instead + text.substring(token.end());
                PackFiles pack = PackFiles.of("kingdee", Map.of("registration.drl", broken, "HANDBOOK.md", good.content().get("HANDBOOK.md")));

                assertThat(PackCheck.check(pack, Programs.small())).as(token + " -> " + instead).allSatisfy(d -> {
                    assertThat(d.text()).isEqualTo(broken.split("\n", -1)[d.line() - 1]);
                    assertThat(d.column()).isBetween(1, d.text().length() + 1);
                });
            }
        }
    }

    @Test
    void aThousandParenthesesEndTheCheckAndNotTheThread() {
        String drl = "package kingdee\nrule \"KD-4.1 x\"\nwhen\n    DealRegistration( " + "(".repeat(100_000) + "\nthen\nend\n";

        assertThat(PackCheck.check(PackFiles.of("kingdee", Map.of("a.drl", drl, "HANDBOOK.md", "**4.1** A sentence.\n")), Programs.small()))
                .extracting(Diagnostic::code, Diagnostic::line).containsExactly(org.assertj.core.groups.Tuple.tuple("syntax", 4));
    }
}
