package dev.umpire.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.umpire.casefile.Program;
import dev.umpire.policy.check.PackCheck;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class KingdeePackCheckTest {

    private final PackFiles pack = PackFiles.read(Path.of("policies/kingdee"));
    private final Program program = ProgramFile.read(pack);

    @Test
    void theKingdeePackHasNoDiagnostics() {
        assertThat(PackCheck.check(pack, program)).isEmpty();
    }

    @Test
    void itsTablesHaveNone() {
        assertThat(pack.content().keySet()).filteredOn(DecisionTable::is).allSatisfy(path ->
                assertThat(PackCheck.checkTable(pack, path, DecisionTable.drl(pack, path), program)).isEmpty());
    }

    @Test
    void noClauseOfItIsRankedAboveAnother() {
        assertThat(PackCheck.precedences(pack)).isEmpty();
    }
}
