package dev.umpire.policy.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.umpire.policy.Diagnostic;
import dev.umpire.policy.PackFiles;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kie.api.builder.Message;

/** Messages in the words of Drools 10.2.0, as seen when packs failed to build. */
class FromBuildTest {

    private static final PackFiles PACK = PackFiles.of("kingdee", Map.of("tables/days.csv", "RuleSet,kingdee\nRuleTable KD-4.2 days\n1,2\n", "deals/a.drl", """
            package kingdee

            rule "KD-4.4 a lapsed claim gives way"
            when
                $conflict : RegistrationConflict( lapsedd, sameCustomer )
            then
                verdict.yeild( $conflict );
            end
            """));

    private record Said(String getPath, int getLine, int getColumn, String getText) implements Message {
        @Override
        public long getId() {
            return 1;
        }

        @Override
        public Level getLevel() {
            return Level.ERROR;
        }

        @Override
        public String getPath() {
            return getPath;
        }

        @Override
        public int getLine() {
            return getLine;
        }

        @Override
        public int getColumn() {
            return getColumn;
        }

        @Override
        public String getText() {
            return getText;
        }
    }

    private static Diagnostic told(String path, int line, String text) {
        List<Diagnostic> told = PackCheck.fromBuild(PACK, List.of(new Said(path, line, 0, text)));
        assertThat(told).hasSize(1);
        return told.get(0);
    }

    @Test
    void aMessageWithoutALineIsPlacedAtTheWordThatItNames() {
        assertThat(told("pack/deals/a.drl", -1, "Unable to parse left part of expression: lapsedd")).isEqualTo(new Diagnostic("build",
                "deals/a.drl", 5, 39, "    $conflict : RegistrationConflict( lapsedd, sameCustomer )",
                "The rules cannot be built: lapsedd cannot be found. Maybe compare the rule with one that works."));
    }

    @Test
    void aMessageAboutGeneratedSourceIsPlacedInTheAuthorsFile() {
        Diagnostic told = told("src/main/java/kingdee/P47/LambdaConsequence47A66B9C33B12ACED3662BB07C32FB2B.java", 23,
                "The method yeild(RegistrationConflict) is undefined for the type Verdict");

        assertThat(told.file()).isEqualTo("deals/a.drl");
        assertThat(told.line()).isEqualTo(7);
        assertThat(told.column()).isEqualTo(13);
    }

    @Test
    void aMessageWithALineKeepsIt() {
        Diagnostic told = told("pack/deals/a.drl", 5, "[ERR 101] Line 5:47 no viable alternative at input ')'");

        assertThat(told.line()).isEqualTo(5);
        assertThat(told.column()).isEqualTo(48);
        assertThat(told.detail()).startsWith("The rules cannot be built: no viable alternative at input ')'.");
    }

    @Test
    void aMessageThatNamesARuleIsPlacedAtTheRule() {
        assertThat(told(null, 0, "Duplicate rule name: KD-4.4 a lapsed claim gives way").line()).isEqualTo(3);
    }

    @Test
    void filesOfFoldersAreFoundUnderTheNameThatTheyHaveInTheBuild() {
        assertThat(told("kingdee/deals--a.drl", 5, "Whatever").file()).isEqualTo("deals/a.drl");
    }

    @Test
    void aRuleOfATableIsPlacedAtItsRow() {
        Diagnostic told = told("kingdee/tables--days.csv.drl", 40, "Duplicate rule name: KD-4.2 days_3");

        assertThat(told.file()).isEqualTo("tables/days.csv");
        assertThat(told.line()).isEqualTo(3);
        assertThat(told.text()).isEqualTo("1,2");
    }

    @Test
    void neitherTracesNorGeneratedSourceAreRepeated() {
        String trace = "Unable to parse consequence caused by: (line 2,col 28) Parse error.\nProblem stacktrace : \n"
                + "  com.github.javaparser.GeneratedJavaParser.generateParseException(GeneratedJavaParser.java:14940)";
        String source = "Java source of src/main/java/kingdee/P47/LambdaConsequence47A66B9C33B12ACED3662BB07C32FB2B.java in error:\n"
                + "package kingdee.P47;";

        assertThat(told("pack/deals/a.drl", 3, trace).detail())
                .isEqualTo("The rules cannot be built: Unable to parse consequence. Maybe compare the rule with one that works.");
        assertThat(told("x.java", 0, source).detail())
                .isEqualTo("The rules cannot be built: a rule is no valid Java. Maybe compare the rule with one that works.");
    }

    @Test
    void generatedSourceIsLeftOutWhereAnotherMessageSaysMore() {
        assertThat(PackCheck.fromBuild(PACK, List.of(new Said("a", 0, 0, "Java source of a in error:\nx"),
                new Said("pack/deals/a.drl", -1, 0, "Unable to find class: Foo")))).singleElement()
                .extracting(Diagnostic::detail).asString().contains("there is no type Foo");
    }

    @Test
    void aBuilderThatThrowsIsToldInOneSentence() {
        RuntimeException failure = new IllegalStateException("Encountered unexpected token:\n    at line 1, column 1.\n\nProblem stacktrace : \n  org.drools");

        assertThat(PackCheck.fromBuild(PACK, failure)).singleElement().extracting(Diagnostic::detail)
                .isEqualTo("The rules cannot be built: Encountered unexpected token. Maybe compare the rule with one that works.");
    }
}
