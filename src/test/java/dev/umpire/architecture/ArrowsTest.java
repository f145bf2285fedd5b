package dev.umpire.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.umpire.kinds.Kinds;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which room may look into which; each test is one sentence of docs/architecture.md. */
class ArrowsTest {

    private static final JavaClasses OURS = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.umpire");
    private static final String[] PURE = Stream.concat(Stream.of(rooms("casefile", "identity", "check", "ruling", "kinds", "policy", "adjudication", "replay")),
            Kinds.ALL.stream().map(kind -> kind.getClass().getPackageName())).toArray(String[]::new);

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
    void theRulingKnowsTheThreeBeforeIt() {
        looksOnlyInto("ruling", "casefile", "identity", "check").check(OURS);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aKindKnowsWhatEveryRulingHasAndNoOtherKind(String kind) {
        looksOnlyFrom(kind, Stream.concat(Stream.of(rooms("casefile", "identity", "check", "ruling")), Stream.of(kind)).toArray(String[]::new)).check(OURS);
    }

    @Test
    void onlyTheListOfKindsAndWhatIsOnlineOfThemKnowKinds() {
        String[] pure = kinds().toArray(String[]::new);
        noClasses().that().resideOutsideOfPackages(Stream.concat(Stream.of("dev.umpire.kinds"), kinds().map(kind -> kind + "..")).toArray(String[]::new))
                .should().dependOnClassesThat().resideInAnyPackage(pure).check(OURS);
    }

    @Test
    void policyKnowsNothingOfAdjudication() {
        looksOnlyInto("policy", "casefile", "identity", "check", "ruling", "kinds").check(OURS);
    }

    @Test
    void adjudicationKnowsWhatStandsBeforeIt() {
        looksOnlyInto("adjudication", "casefile", "identity", "check", "ruling", "kinds", "policy").check(OURS);
    }

    @Test
    void replayKnowsThePureRooms() {
        looksOnlyInto("replay", "casefile", "identity", "check", "ruling", "kinds", "policy", "adjudication").check(OURS);
    }

    @Test
    void pureRoomsKnowNoFrameworkAndNoDatabase() {
        noClasses().that().resideInAnyPackage(PURE).should().dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "io.quarkus..", "io.smallrye..", "io.micrometer..", "java.sql..", "javax.sql..", "org.jdbi..")
                .check(OURS);
    }

    @Test
    void whatDecidesHasNoClockNoChanceAndNoNetwork() {
        noClasses().that().resideInAnyPackage(Stream.concat(Stream.of(rooms("casefile", "identity", "check", "ruling", "kinds", "adjudication")), kinds())
                        .toArray(String[]::new))
                .should().dependOnClassesThat().areAssignableTo(Clock.class)
                .orShould().dependOnClassesThat().areAssignableTo(Random.class)
                .orShould().dependOnClassesThat().haveNameMatching("java\\.net\\.(?!IDN|URI).*|java\\.nio\\.channels\\..*")
                .orShould().callMethod(java.time.Instant.class, "now")
                .orShould().callMethod(java.time.LocalDate.class, "now")
                .orShould().callMethod(System.class, "currentTimeMillis")
                .orShould().callMethod(System.class, "nanoTime").check(OURS);
    }

    @ParameterizedTest
    @MethodSource("features")
    void noFeatureLooksIntoAnother(String feature) {
        String[] others = features().filter(other -> !other.equals(feature) && !other.equals(room("activation"))).toArray(String[]::new);
        noClasses().that().resideInAPackage(feature).should().dependOnClassesThat().resideInAnyPackage(others)
                .allowEmptyShould(true).check(OURS);
    }

    @Test
    void theOneTransactionKnowsNoFeature() {
        noClasses().that().resideInAPackage(room("intake")).should().dependOnClassesThat()
                .resideInAnyPackage(Stream.concat(features().filter(feature -> !feature.equals(room("activation"))), Stream.of(room("cli")))
                        .toArray(String[]::new)).check(OURS);
    }

    @Test
    void webAndStoreKnowNoFeatureEither() {
        noClasses().that().resideInAnyPackage(rooms("web", "store")).should().dependOnClassesThat()
                .resideInAnyPackage(Stream.concat(features(), Stream.of(rooms("intake", "cli"))).toArray(String[]::new)).check(OURS);
    }

    @Test
    void onlyTheCommandsKnowTheCommands() {
        noClasses().that().resideOutsideOfPackage(room("cli")).should().dependOnClassesThat().resideInAPackage(room("cli")).check(OURS);
    }

    /** The packages of all kinds of ruling, without what is online of them. */
    static Stream<String> kinds() {
        return Kinds.ALL.stream().map(kind -> kind.getClass().getPackageName());
    }

    /** What is online: the registers, the record of rulings, the imports, and of each kind what takes its requests in. */
    static Stream<String> features() {
        return Stream.concat(Stream.of(rooms("exclusivity", "account", "partner", "decision", "imports", "activation")),
                kinds().map(kind -> kind + ".online.."));
    }

    private static ArchRule looksOnlyInto(String room, String... others) {
        List<String> allowed = new ArrayList<>(List.of(rooms(others)));
        allowed.add(room(room));
        return looksOnlyFrom(room(room), allowed.toArray(String[]::new));
    }

    private static ArchRule looksOnlyFrom(String from, String... allowed) {
        return noClasses().that().resideInAPackage(from).should().dependOnClassesThat(
                resideInAnyPackage("dev.umpire..").and(resideOutsideOfPackages(allowed)));
    }

    private static String[] rooms(String... names) {
        return Stream.of(names).map(ArrowsTest::room).toArray(String[]::new);
    }

    private static String room(String name) {
        return "dev.umpire." + name + "..";
    }
}
