package dev.umpire.registration.online;

import static org.assertj.core.api.Assertions.assertThat;

import dev.umpire.intake.Intakes;
import dev.umpire.store.Database;
import dev.umpire.store.Databases;
import dev.umpire.store.Locking;
import dev.umpire.store.OnBothDatabases;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Two verbs on one deal at one instant answer and leave what one after the other would have: nothing that was
 * acknowledged is undone, and whoever comes second sees what the first did. {@code -Dumpire.rounds=100} tries each pair a
 * hundred times.
 */
@OnBothDatabases
class VerbsAtOneInstantTest {

    private static final int ROUNDS = Integer.getInteger("umpire.rounds", 3);

    @Parameter
    Databases.Kind kind;

    private static final int ROUNDS_TO_FIND = 200;

    private Database database;

    @BeforeEach
    void openDatabase() {
        database = kind.open();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @EnumSource
    void answerAndLeaveWhatOneAfterTheOtherWould(Beginning beginning) throws Exception {
        DealAtDesk desk = new DealAtDesk(new Office(database), database);
        for (TwoVerbs pair : TwoVerbs.all(beginning)) {
            List<DealAtDesk.Left> inTurn = List.of(desk.inTurn(pair, false), desk.inTurn(pair, true));
            for (int round = 0; round < ROUNDS; round++) {
                assertThat(inTurn).as("%s, round %d", pair, round).contains(desk.atOnce(pair));
            }
        }
    }

    @Test
    void withoutTheLockOfTheRowTheSameTestFindsUndoneChanges() throws Exception {
        TwoVerbs pair = new TwoVerbs(Beginning.INCOMPLETE, Verb.EVIDENCE, Verb.WITHDRAWAL);
        DealAtDesk desk = new DealAtDesk(new Office(database, Intakes::locking, new Registrations(Locking.OFF)), database);
        List<DealAtDesk.Left> inTurn = List.of(desk.inTurn(pair, false), desk.inTurn(pair, true));
        boolean found = false;
        for (int round = 0; round < ROUNDS_TO_FIND && !found; round++) {
            found = !inTurn.contains(desk.atOnce(pair));
        }
        assertThat(found).isTrue();
    }
}
