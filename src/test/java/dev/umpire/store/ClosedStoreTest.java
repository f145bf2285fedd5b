package dev.umpire.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A commit to a store of H2 that somebody has closed meanwhile does nothing; H2 2.4 does not say so at once. */
class ClosedStoreTest {

    @Test
    void whoCommitsToAClosedStoreIsNotToldThatItIsRecorded(@TempDir Path folder) {
        try (Database database = Databases.open("jdbc:h2:file:" + folder.resolve("umpire"))) {
            Transactions transactions = new Transactions(database);
            assertThatThrownBy(() -> transactions.run(ClosedStoreTest::insertAndClose)).isInstanceOf(Unavailable.class).hasMessage(Unavailable.UNKNOWN);
            assertThat(transactions.<Integer>run(ClosedStoreTest::rows)).isZero();
        }
    }

    private static int insertAndClose(Handle handle) {
        int inserted = handle.execute("insert into slot (program, slot_key) values ('p', 'k')");
        ((SessionLocal) ((JdbcConnection) ServerRevival.raw(handle.getConnection())).getSession()).getDatabase().getStore().getMvStore().closeImmediately();
        return inserted;
    }

    private static int rows(Handle handle) {
        return handle.select("select count(*) from slot").mapTo(int.class).one();
    }
}
