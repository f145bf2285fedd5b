package dev.umpire.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which room may look into which; each test is one sentence of docs/architecture.md. */
class ArrowsTest {

    private static final JavaClasses OURS = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.umpire");
    private static final String[] PURE = rooms("casefile", "identity", "check", "ruling", "policy", "adjudication", "replay");

    @Test
    void theCaseFileKnowsNothingOfOurs() {
        looksOnlyInto("casefile").check(OURS);
    }

    @Test
    void identityKnowsTheCaseFile() {
        looksOnlyInto("identity", "casefile").check(OURS);
    }

    @Test
    void theCheckOfDocumentsKnowsTheCaseFileAndIdentity() {
        looksOnlyInto("check", "casefile", "identity").check(OURS);
    }

    @Test
    void theRulingKnowsTheCaseFileAndIdentity() {
        looksOnlyInto("ruling", "casefile", "identity").check(OURS);
    }

    @Test
    void policyKnowsNothingOfAdjudication() {
        looksOnlyInto("policy", "casefile", "identity", "ruling").check(OURS);
    }

    @Test
    void adjudicationKnowsTheFourBeforeIt() {
        looksOnlyInto("adjudication", "casefile", "identity", "check", "ruling", "policy").check(OURS);
    }

    @Test
    void replayKnowsThePureRooms() {
        looksOnlyInto("replay", "casefile", "identity", "check", "ruling", "policy", "adjudication").check(OURS);
    }

    @Test
    void pureRoomsKnowNoFrameworkAndNoDatabase() {
        noClasses().that().resideInAnyPackage(PURE).should().dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "io.quarkus..", "io.smallrye..", "io.micrometer..", "java.sql..", "javax.sql..", "org.jdbi..")
                .check(OURS);
    }

    @Test
    void whatDecidesHasNoClockNoChanceAndNoNetwork() {
        noClasses().that().resideInAnyPackage(rooms("casefile", "identity", "check", "ruling", "adjudication"))
                .should().dependOnClassesThat().areAssignableTo(Clock.class)
                .orShould().dependOnClassesThat().areAssignableTo(Random.class)
                .orShould().dependOnClassesThat().haveNameMatching("java\\.net\\.(?!IDN|URI).*|java\\.nio\\.channels\\..*")
                .orShould().callMethod(java.time.Instant.class, "now")
                .orShould().callMethod(java.time.LocalDate.class, "now")
                .orShould().callMethod(System.class, "currentTimeMillis")
                .orShould().callMethod(System.class, "nanoTime").check(OURS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"registration", "exclusivity", "account", "partner", "decision", "imports", "activation"})
    void noFeatureLooksIntoAnother(String feature) {
        String[] others = Stream.of("registration", "exclusivity", "account", "partner", "decision", "imports", "activation")
                .filter(other -> !other.equals(feature) && !other.equals("activation")).map(ArrowsTest::room).toArray(String[]::new);
        noClasses().that().resideInAPackage(room(feature)).should().dependOnClassesThat().resideInAnyPackage(others).check(OURS);
    }

    @Test
    void theOneTransactionKnowsNoFeature() {
        noClasses().that().resideInAPackage(room("intake")).should().dependOnClassesThat()
                .resideInAnyPackage(rooms("registration", "exclusivity", "account", "partner", "decision", "imports", "console", "cli")).check(OURS);
    }

    @Test
    void webAndStoreKnowNoFeatureEither() {
        noClasses().that().resideInAnyPackage(rooms("web", "store")).should().dependOnClassesThat()
                .resideInAnyPackage(rooms("registration", "exclusivity", "account", "partner", "decision", "imports", "intake", "activation", "cli"))
                .check(OURS);
    }

    @Test
    void onlyTheCommandsKnowTheCommands() {
        noClasses().that().resideOutsideOfPackage(room("cli")).should().dependOnClassesThat().resideInAPackage(room("cli")).check(OURS);
    }

    private static ArchRule looksOnlyInto(String room, String... others) {
        List<String> allowed = new ArrayList<>(List.of(rooms(others)));
        allowed.add(room(room));
        return noClasses().that().resideInAPackage(room(room)).should().dependOnClassesThat(
                resideInAnyPackage("dev.umpire..").and(resideOutsideOfPackages(allowed.toArray(String[]::new))));
    }

    private static String[] rooms(String... names) {
        return Stream.of(names).map(ArrowsTest::room).toArray(String[]::new);
    }

    private static String room(String name) {
        return "dev.umpire." + name + "..";
    }
}
