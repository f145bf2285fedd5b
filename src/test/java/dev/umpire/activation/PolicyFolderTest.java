package dev.umpire.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.umpire.policy.RefusedPack;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a change in the folder of packs. A change is tried at the second look that finds it the same. */
class PolicyFolderTest {

    private static final Path CACHE = Path.of("target/pack-cache");

    @TempDir
    Path policies;

    private final Activated activated = new Activated();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private EditedPack pack;
    private PolicyFolder folder;

    @BeforeEach
    void copyThePack() {
        pack = EditedPack.in(policies);
        PolicyConfig config = config();
        folder = new PolicyFolder(config, new Trial(config), activated, new PolicyMetrics(registry));
    }

    private PolicyConfig config() {
        return new PolicyConfig() {
            @Override
            public Path policies() {
                return policies;
            }

            @Override
            public Optional<Path> cache() {
                return Optional.of(CACHE);
            }

            @Override
            public Duration watch() {
                return Duration.ofMillis(100);
            }
        };
    }

    private String inForce() {
        return activated.inForce("kingdee").orElseThrow().id();
    }

    private void lookUntilTried() {
        folder.look();
        folder.look();
    }

    @Test
    void everyPackIsInForceAfterTheStart() {
        folder.activateAll();

        assertThat(activated.programs()).containsExactly("kingdee");
        assertThat(activated.refused()).isEmpty();
        assertThat(registry.get("umpire.policy.in.force").tag("version", inForce()).gauge().value()).isEqualTo(1);
    }

    @Test
    void aBrokenPackStopsTheStartAtFileLineAndColumn() {
        pack.replace("registration.drl", "protectedOn( $deal.rivalsJudgedOn )", "protectdOn( $deal.rivalsJudgedOn )");

        assertThatThrownBy(folder::activateAll).isInstanceOf(RefusedPack.class)
                .hasMessageContaining("registration.drl:44:56: ").hasMessageContaining("protectedOn");
    }

    @Test
    void anEmptyFolderStopsTheStart(@TempDir Path empty) {
        this.policies = empty;
        PolicyConfig config = config();

        assertThatThrownBy(() -> new PolicyFolder(config, new Trial(config), activated, new PolicyMetrics(registry)).activateAll())
                .hasMessageContaining("There is no pack in");
    }

    @Test
    void aBrokenChangeIsRefusedAndTheOldVersionGoesOn() {
        folder.activateAll();
        String before = inForce();

        pack.replace("registration.drl", "protectedOn( $deal.rivalsJudgedOn )", "protectdOn( $deal.rivalsJudgedOn )");
        lookUntilTried();

        assertThat(inForce()).isEqualTo(before);
        assertThat(activated.refused().get("kingdee")).contains("registration.drl:44:56: ");
        assertThat(registry.get("umpire.policy.refused").tag("program", "kingdee").gauge().value()).isEqualTo(1);
    }

    @Test
    void aChangeThatFailsACaseIsRefusedAndNamesTheCase() {
        folder.activateAll();
        String before = inForce();

        pack.replace("program.yaml", "splitTerm:            { clause: \"4.8\", value: 5,", "splitTerm:            { clause: \"4.8\", value: 6,");
        lookUntilTried();

        assertThat(inForce()).isEqualTo(before);
        assertThat(activated.refused().get("kingdee")).contains("4.8-within-exactly-24-hours.yaml");
    }

    @Test
    void aMendedChangeIsInForceAndTheRefusalForgotten() {
        folder.activateAll();
        String before = inForce();
        pack.replace("registration.drl", "rule \"KD-4.4 a protected", "rul \"KD-4.4 a protected");
        lookUntilTried();

        pack.replace("registration.drl", "rul \"KD-4.4 a protected", "rule \"KD-4.4 a still protected");
        lookUntilTried();

        assertThat(inForce()).isNotEqualTo(before);
        assertThat(activated.refused()).isEmpty();
        assertThat(activated.version("kingdee", before)).as("the old version can still be asked for").isPresent();
    }

    @Test
    void aChangeIsNotTriedWhileItIsStillBeingSaved() {
        folder.activateAll();
        String before = inForce();

        pack.replace("registration.drl", "rule \"KD-4.4 a protected", "rule \"KD-4.4 a still protected");
        folder.look();

        assertThat(inForce()).isEqualTo(before);
        folder.look();
        assertThat(inForce()).isNotEqualTo(before);
    }
}
