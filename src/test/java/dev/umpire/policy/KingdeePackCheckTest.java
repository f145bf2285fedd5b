package dev.umpire.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.umpire.policy.check.PackCheck;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class KingdeePackCheckTest {

    private final PackFiles pack = PackFiles.read(Path.of("policies/kingdee"));

    @Test
    void theKingdeePackHasNoDiagnostics() {
        assertThat(Packs.check(pack)).isEmpty();
    }

    @Test
    void noClauseOfItIsRankedAboveAnother() {
        assertThat(PackCheck.precedences(pack)).isEmpty();
    }

    @Test
    void aTableThatHidesAnImportIsRefusedBeforeItIsBuilt() {
        TreeMap<String, String> hostile = new TreeMap<>(pack.content());
        hostile.computeIfPresent("tables/protection-days.csv", (path, csv) ->
                csv.replaceFirst("RuleSet,kingdee,", "RuleSet,kingdee,\nImport,java.lang.Runtime,"));

        assertThatThrownBy(() -> new Packs(PackCache.none()).load(PackFiles.of("kingdee", hostile)))
                .isInstanceOf(RefusedPack.class).hasMessageContaining("A policy file has no import.");
    }
}
