package dev.umpire.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.umpire.policy.RefusedPack;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
    private final List<LiveRecords> records = new ArrayList<>();
    private EditedPack pack;
    private PolicyFolder folder;

    @BeforeEach
    void copyThePack() {
        pack = EditedPack.in(policies);
        PolicyConfig config = config();
        folder = new PolicyFolder(config, new Trial(config), new Orphans(records), activated, new PolicyMetrics(registry));
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
    void aStartWithoutAGoodPackFailsAndSaysWhyAtFileLineAndColumn() {
        pack.replace("registration.drl", "protectedOn( $deal.rivalsJudgedOn )", "protectdOn( $deal.rivalsJudgedOn )");

        assertThatThrownBy(folder::activateAll).hasMessageContaining("No pack in").hasMessageContaining("can be put into force");
        assertThat(activated.refused().get("kingdee")).contains("registration.drl:44:56: ").contains("protectedOn");
    }

    @Test
    void anEmptyFolderStopsTheStart(@TempDir Path empty) {
        this.policies = empty;
        PolicyConfig config = config();

        assertThatThrownBy(() -> new PolicyFolder(config, new Trial(config), new Orphans(records), activated, new PolicyMetrics(registry)).activateAll())
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

    /** A second folder with a pack in it, whose program.yaml says this. */
    private Path beside(String name, String yaml) throws IOException {
        Path other = Files.createDirectories(policies.resolve(name));
        Files.writeString(other.resolve("program.yaml"), yaml);
        return other;
    }

    @Test
    void aBadPackBesideAGoodOneStopsNeitherTheStartNorTheOther() throws IOException {
        beside("acme", "program: acme\nmatching: { strong: 92 }\n");

        folder.activateAll();

        assertThat(activated.programs()).containsExactly("kingdee");
        assertThat(activated.refused()).containsOnlyKeys("acme");
        assertThat(activated.refused().get("acme")).contains("program.yaml:2:").contains("92");
        assertThat(registry.get("umpire.policy.refused").tag("program", "acme").gauge().value()).isEqualTo(1);
    }

    @Test
    void whatIsToldOfABadFolderEndsWithTheFolder() throws IOException {
        folder.activateAll();
        Path bad = beside("acme", "program: acme\n");
        lookUntilTried();
        assertThat(activated.refused()).containsOnlyKeys("acme");

        Files.delete(bad.resolve("program.yaml"));
        Files.delete(bad);
        folder.look();

        assertThat(activated.refused()).isEmpty();
        assertThat(registry.find("umpire.policy.refused").gauges()).isEmpty();
    }

    @Test
    void aBadFolderThatComesBackAsItWasIsTriedAgain() throws IOException {
        folder.activateAll();
        Path bad = beside("acme", "program: acme\n");
        lookUntilTried();
        Path away = Files.move(bad, policies.resolveSibling(policies.getFileName() + "-away"));
        folder.look();
        assertThat(activated.refused()).isEmpty();

        Files.move(away, bad);
        lookUntilTried();
        assertThat(activated.refused()).containsOnlyKeys("acme");
    }

    @Test
    void aProgramWhoseFolderIsGoneGoesOnAndSaysSo() throws IOException {
        folder.activateAll();
        String before = inForce();
        Path kingdee = policies.resolve("kingdee");
        Path away = Files.move(kingdee, policies.resolveSibling(policies.getFileName() + "-away"));
        folder.look();

        assertThat(inForce()).isEqualTo(before);
        assertThat(activated.withoutFolder()).containsExactly("kingdee");
        assertThat(new PolicyHealth(activated).call().getData().orElseThrow()).containsKey("kingdee folder");

        Files.move(away, kingdee);
        lookUntilTried();
        assertThat(activated.withoutFolder()).isEmpty();
    }

    @Test
    void whateverIsThrownRefusesThePackAndTheWatchGoesOn() {
        folder.activateAll();
        String before = inForce();
        records.add(new Records(1) {
            @Override
            public long naming(String program, GoneCodes gone) {
                throw new StackOverflowError("too deep");
            }
        });
        renameATerritory();
        lookUntilTried();

        assertThat(inForce()).isEqualTo(before);
        assertThat(activated.refused().get("kingdee")).contains("too deep", "StackOverflowError");

        records.clear();
        pack.replace("CHANGELOG.md", "First version", "The first version");
        lookUntilTried();
        assertThat(inForce()).isNotEqualTo(before);
    }

    @Test
    void aVersionThatWouldOrphanLiveRecordsIsRefusedWithTheirNumber() {
        folder.activateAll();
        String before = inForce();
        records.add(new Records(12));
        renameATerritory();
        lookUntilTried();

        assertThat(inForce()).isEqualTo(before);
        assertThat(activated.refused().get("kingdee")).contains("no longer states [CN-TW]", "12 in deal-registrations");
    }

    /** A territory that no case and no rule names. */
    private void renameATerritory() {
        pack.replace("territories.csv", "CN-TW,", "CN-TW-2,");
    }

    private static class Records implements LiveRecords {
        private final long orphaned;

        Records(long orphaned) {
            this.orphaned = orphaned;
        }

        @Override
        public String type() {
            return "deal-registrations";
        }

        @Override
        public long naming(String program, GoneCodes gone) {
            return gone.all().contains("CN-TW") ? orphaned : 0;
        }
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
