package dev.umpire.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.umpire.casefile.Days;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What CONTRIBUTING.md promises of every file. */
class HouseRulesTest {

    private static final JavaClasses OURS = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.umpire");
    private static final int LONGEST_FILE = 400;
    private static final int LONGEST_MEDIAN = 60;

    @Test
    void namesSayWhatAClassIs() {
        noClasses().should().haveSimpleNameEndingWith("Manager").orShould().haveSimpleNameEndingWith("Service")
                .orShould().haveSimpleNameEndingWith("Helper").orShould().haveSimpleNameEndingWith("Util")
                .orShould().haveSimpleNameEndingWith("Utils").orShould().haveSimpleNameEndingWith("Impl")
                .orShould().haveSimpleNameEndingWith("DTO").orShould().haveSimpleNameEndingWith("Info").check(OURS);
    }

    /** Who reads a name need not ask of which room it is. What is written after its owner, as Registration.Status, may be repeated. */
    @Test
    void aNameHasOneMeaning() {
        Map<String, Set<String>> types = OURS.stream().filter(type -> !type.isAnonymousClass() && !type.isLocalClass() && !type.isArray())
                .filter(type -> !type.getSimpleName().equals("package-info") && !type.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(type -> !(type.isNestedClass() && type.isEnum()))
                .collect(Collectors.groupingBy(JavaClass::getSimpleName, Collectors.mapping(JavaClass::getName, Collectors.toSet())));

        assertThat(types.entrySet().stream().filter(name -> name.getValue().size() > 1).map(Map.Entry::getValue)).isEmpty();
    }

    @Test
    void constructorsInjectFieldsDoNot() {
        noFields().should().beAnnotatedWith(Inject.class).check(OURS);
    }

    /** An answer built by hand would go past the mappers that explain problems. */
    @Test
    void nobodyThrowsAnAnswer() {
        noClasses().that().resideOutsideOfPackage("dev.umpire.web..").should().dependOnClassesThat()
                .areAssignableTo(WebApplicationException.class).check(OURS);
    }

    /** Counting days leaves the years that a document can say; one class sees to it that it does not. */
    @Test
    void daysAreCountedInOnePlace() {
        noClasses().that().resideInAnyPackage(Stream.concat(Stream.of("dev.umpire.casefile..", "dev.umpire.ruling..", "dev.umpire.adjudication.."),
                        ArrowsTest.kinds()).toArray(String[]::new))
                .and().doNotHaveFullyQualifiedName(Days.class.getName())
                .should().callMethodWhere(target(owner(type(LocalDate.class))).and(target(nameMatching("(plus|minus).*")))).check(OURS);
    }

    @Test
    void filesAreSmall() throws IOException {
        List<Long> lengths;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            lengths = files.filter(file -> file.toString().endsWith(".java")).map(HouseRulesTest::lines).sorted().toList();
        }
        assertThat(lengths.get(lengths.size() - 1)).isLessThanOrEqualTo(LONGEST_FILE);
        assertThat(lengths.get(lengths.size() / 2)).isLessThanOrEqualTo(LONGEST_MEDIAN);
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
