package dev.umpire.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.umpire.ruling.Kind;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder and two lines make a kind of ruling, and whatever is left out of them is named. */
class OneFolderTest {

    private static final String CASE = """
            {"kind": "permit", "program": "toy", "asOf": "2026-03-02T10:00:00+08:00", "request": {"partnerId": "anna", "guests": %d},
             "partners": [{"id": "anna", "name": "Anna", "status": "ACTIVE"}]}""";
    private static final String KIND = BuiltKind.FOLDER + "PermitKind.java";

    @TempDir
    private Path classes;
    private BuiltKind built;

    @BeforeEach
    void copy() {
        built = new BuiltKind(classes);
    }

    @Test
    void itIsRuledOnThroughTheSameAdjudicator() {
        assertThat(built.compile()).isEmpty();
        assertThat(built.faults()).isEmpty();
        assertThat(built.ruling(CASE.formatted(20))).contains("\"kind\":\"permit\"", "\"outcome\":\"PERMITTED\"", "\"guests\":20",
                "\"clause\":\"PE.1\"", "A demonstration for 20 guests may be held.", "\"protection\":null");
        assertThat(built.ruling(CASE.formatted(21))).as("no rule says anything").contains("\"outcome\":\"ESCALATED\"", "\"guests\":0", "\"type\":\"GAP\"");
        assertThat(built.ruling(CASE.formatted(20).replace("\"partnerId\": \"anna\"", "\"partnerId\": \"ben\""))).contains("/request/partnerId");
    }

    static Stream<String> partsOfAKind() {
        return Stream.of(Kind.class.getDeclaredMethods()).map(Method::getName).sorted();
    }

    @ParameterizedTest
    @MethodSource("partsOfAKind")
    void aPartOfTheKindThatIsLeftOutDoesNotCompile(String part) {
        built.change(KIND, "(?s)    @Override\\n    public [^\\n]* " + part + "\\(.*?\\n    }\\n", "");

        assertThat(built.compile()).contains("PermitKind is not abstract and does not override abstract method " + part);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PermitRequest", "Permit", "PermitOutcome", "PermitVerbs", "PermitAward"})
    void aFileThatIsLeftOutDoesNotCompile(String file) {
        built.without(BuiltKind.FOLDER + file + ".java");

        assertThat(built.compile()).contains("PermitKind.java").contains("class " + file);
    }

    @ParameterizedTest
    @CsvSource({"PermitAward, asSeenBy", "PermitOutcome, effect", "Permit, party"})
    void aMethodThatIsLeftOutDoesNotCompile(String file, String method) {
        built.change(BuiltKind.FOLDER + file + ".java", "(?s)    @Override\\n    public [^\\n]* " + method + "\\(.*?\\n    }\\n", "");

        assertThat(built.compile()).contains("does not override abstract method " + method);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            BuiltKind.KINDS + "|, new dev.umpire.permit.PermitKind\\(\\)||PermitKind is not listed in Kinds.ALL.",
            BuiltKind.VERDICT + "|dev.umpire.permit.PermitVerbs, ||Verdict does not speak PermitVerbs.",
            BuiltKind.FOLDER + "PermitOutcome.java|PERMITTED\\(Effect.APPROVE, \"准许\"\\), ||PermitKind has no outcome for the effect APPROVE.",
            BuiltKind.FOLDER + "PermitOutcome.java|, ESCALATED\\(Effect.ESCALATE, \"上报裁定\"\\)||PermitKind has no outcome for the effect ESCALATE.",
            BuiltKind.FOLDER + "PermitVerbs.java|@Raises\\(Effect.APPROVE\\)||PermitVerbs.permit is no verb: it must return nothing and state its effect with @Raises.",
            BuiltKind.FOLDER + "PermitKind.java|Set.of\\(Permit.class\\)|Set.of()|PermitKind does not name its fact Permit.",
            BuiltKind.FOLDER + "PermitKind.java|public PermitAward award|public dev.umpire.ruling.Award award|PermitKind.award does not say which award it gives: its type must be a record of the kind.",
            BuiltKind.RULES + "|(?s)rule .*end||The core rules (rules/permit.drl) hold no rule."})
    void whatIsLeftOutAndCompilesIsNamed(String file, String part, String instead, String fault) {
        built.change(file, part, instead == null ? "" : instead);

        assertThat(built.compile()).isEmpty();
        assertThat(built.faults()).asList().contains(fault);
    }

    @Test
    void aVocabularyWithoutAVerbIsNamed() {
        built.change(BuiltKind.FOLDER + "PermitVerbs.java", "(?s)    @Raises.*?\\n    }\\n", "");

        assertThat(built.compile()).isEmpty();
        assertThat(built.faults()).asList().contains("PermitVerbs has no verb.");
    }

    @Test
    void rulesThatAreLeftOutAreNamed() {
        built.without(BuiltKind.RULES);

        assertThat(built.compile()).isEmpty();
        assertThat(built.faults()).asList().contains("The core rules (rules/permit.drl) are not on the class path.");
    }
}
