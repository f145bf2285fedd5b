package dev.umpire.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.umpire.intake.Filing;
import dev.umpire.ruling.Kind;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each kind of ruling is whole: what is forgotten and does not keep it from compiling is named here. */
class KindsTest {

    @Test
    void nothingOfAKindIsForgotten() {
        assertThat(KindFaults.in(List.of(Path.of("target/classes")))).isEmpty();
    }

    @Test
    void everyKindHasAFilingThatTakesItsRequestsIn() {
        JavaClasses ours = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dev.umpire");
        List<JavaClass> filings = ours.stream().filter(type -> type.isAssignableTo(Filing.class) && !type.isInterface()).toList();

        assertThat(Kinds.ALL).allSatisfy(kind -> assertThat(filings).as("a Filing of " + kind.code())
                .anySatisfy(filing -> assertThat(filing.getConstructorCallsFromSelf()).anySatisfy(call ->
                        assertThat(call.getTargetOwner().getName()).isEqualTo(kind.getClass().getName()))));
    }

    @Test
    void anUnknownCodeIsToldWithThoseThatThereAre() {
        assertThatThrownBy(() -> Kinds.of("permit")).hasMessage("There is no kind of ruling (permit). Maybe one of %s was meant."
                .formatted(String.join(", ", Kinds.ALL.stream().map(Kind::code).toList())));
    }
}
