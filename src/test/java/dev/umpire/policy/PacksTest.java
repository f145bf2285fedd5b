package dev.umpire.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From files to a policy version: its name, its cache, its refusals. */
class PacksTest {

    private static final PackFiles KINGDEE = PackFiles.read(Path.of("policies/kingdee"));

    private static PackFiles with(String path, String text) {
        Map<String, String> files = new HashMap<>(KINGDEE.content());
        files.put(path, text);
        return PackFiles.of("kingdee", files);
    }

    @Test
    void theVersionIsNamedByWhatDecides() {
        assertThat(KINGDEE.version()).hasSize(64).isEqualTo(PackFiles.read(Path.of("policies/kingdee")).version());
        assertThat(with("conduct.drl", KINGDEE.content().get("conduct.drl") + "\n").version()).isNotEqualTo(KINGDEE.version());
        assertThat(with("program.yaml", KINGDEE.content().get("program.yaml") + "\n").version()).isNotEqualTo(KINGDEE.version());
    }

    @Test
    void proseAndCasesAreNoPartOfTheVersion() {
        assertThat(with("HANDBOOK.md", "other").version()).isEqualTo(KINGDEE.version());
        assertThat(with("cases/new.yaml", "describes: x").version()).isEqualTo(KINGDEE.version());
    }

    @Test
    void aSecondLoadDoesNotCompile(@TempDir Path folder) throws IOException {
        AtomicInteger compiled = new AtomicInteger();
        PackCache cache = PackCache.in(folder);
        byte[] first = cache.get(KINGDEE, () -> {
            compiled.incrementAndGet();
            return new byte[] {1, 2, 3};
        });
        byte[] second = cache.get(KINGDEE, () -> {
            throw new AssertionError("compiled again");
        });

        assertThat(second).isEqualTo(first);
        assertThat(compiled).hasValue(1);
        try (Stream<Path> kept = Files.list(folder)) {
            assertThat(kept).hasSize(1).allMatch(file -> file.toString().endsWith(".jar"));
        }
    }

    @Test
    void anotherRuleIsAnotherEntryOfTheCache(@TempDir Path folder) {
        PackCache cache = PackCache.in(folder);
        cache.get(KINGDEE, () -> new byte[] {1});

        assertThat(cache.get(with("conduct.drl", "package kingdee\n"), () -> new byte[] {2})).containsExactly(2);
        assertThat(cache.get(with("HANDBOOK.md", "other"), () -> new byte[] {3})).as("prose is not compiled").containsExactly(1);
    }

    @Test
    void aPackIsTheSameFromTheCacheAsFreshlyCompiled(@TempDir Path folder) {
        Packs packs = new Packs(PackCache.in(folder));
        PolicyVersion compiled = packs.load(KINGDEE);
        PolicyVersion cached = packs.load(KINGDEE);

        assertThat(cached.id()).isEqualTo(compiled.id());
        assertThat(cached.rules()).isEqualTo(compiled.rules());
        assertThat(ruleNames(cached)).isEqualTo(ruleNames(compiled)).contains("KD-4.4 a protected claim keeps the customer");
    }

    private static List<String> ruleNames(PolicyVersion version) {
        return version.kieBase().getKiePackages().stream().flatMap(p -> p.getRules().stream()).map(r -> r.getName()).sorted().toList();
    }

    @Test
    void aMistakeInProgramYamlIsToldAtItsPlace() {
        String yaml = KINGDEE.content().get("program.yaml").replace("currency: CNY", "currencies: CNY");

        assertThatThrownBy(() -> new Packs(PackCache.none()).load(with("program.yaml", yaml))).isInstanceOf(RefusedPack.class)
                .hasMessageContaining("program.yaml:5:1: The key (currencies) is unknown in program.yaml. Maybe you meant currency.");
    }

    @Test
    void aTerritoryWithoutItsParentIsToldByName() {
        String csv = KINGDEE.content().get("territories.csv") + "CN-999999,CN-ZZ,某市,Somewhere,,\n";

        assertThatThrownBy(() -> new Packs(PackCache.none()).load(with("territories.csv", csv))).isInstanceOf(RefusedPack.class)
                .hasMessageContaining("The parent (CN-ZZ) of territory (CN-999999) is not in the list. Maybe you meant CN");
    }

    @Test
    void numbersThatTheCheckLetsPassAreBuilt() {
        PackFiles good = PackFiles.read(Path.of("src/test/resources/packs/good"));
        Map<String, String> files = new HashMap<>(good.content());
        files.put("tables/days.csv", """
                RuleSet,acme
                RuleTable AC-1.1 protection
                CONDITION,ACTION,METADATA,METADATA,METADATA
                $deal : DealRegistration
                amount >= $param,"verdict.protect( $deal, $param );",clause( $param ),en( $param ),zh( $param )
                amount,days,clause,English,Chinese
                0,0,\"""1.1\""",\"""A.\""",\"""甲。\"""
                100000,36500,\"""1.1\""",\"""A.\""",\"""甲。\"""
                2147483647,1,\"""1.1\""",\"""A.\""",\"""甲。\"""
                1,1,\"""1.1\""",\"""A.\""",\"""甲。\"""
                """);
        PackFiles pack = PackFiles.of("acme", files);

        assertThat(Packs.check(pack)).isEmpty();
        assertThat(ruleNames(new Packs(PackCache.none()).load(pack))).contains("AC-1.1 protection_7", "AC-1.1 protection_10");
    }

    @Test
    void aFolderWithoutProgramYamlIsNoPack() {
        assertThatThrownBy(() -> new Packs(PackCache.none()).load(PackFiles.of("x", Map.of("a.drl", "package x"))))
                .isInstanceOf(RefusedPack.class).hasMessageContaining("program.yaml:1:1: The pack has no program.yaml.");
    }
}
