package dev.umpire.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of H2 holds what is kept, and little more, though each commit is written at once. */
class FileSizeTest {

    private static final int COMMITS = 1500;
    private static final int KEYS = 10;
    private static final int MEGABYTE = 1 << 20;

    @Test
    void whatIsNotInUseIsUsedAgain(@TempDir Path folder) {
        String url = "jdbc:h2:file:" + folder.resolve("umpire") + ";RETENTION_TIME=200";
        try (Database database = Databases.open(url)) {
            Transactions transactions = new Transactions(database);
            for (int commit = 0; commit < COMMITS; commit++) {
                String id = "R-" + commit;
                transactions.run(handle -> add(handle, id));
            }
            assertThat(file(folder).length()).isLessThan(22 * MEGABYTE);
        }
    }

    /** The fault that tidying is there for. */
    @Test
    void aStoreThatNobodyTidiesGrowsWithEachCommit(@TempDir Path folder) {
        String url = "jdbc:h2:file:" + folder.resolve("umpire");
        Databases.open(url).close();
        try (Handle handle = Jdbi.create(Dialect.H2.complete(url + ";RETENTION_TIME=200;WRITE_DELAY=0"), "umpire", "umpire").open()) {
            for (int commit = 0; commit < COMMITS; commit++) {
                handle.begin();
                add(handle, "R-" + commit);
                handle.commit();
            }
            assertThat(file(folder).length()).isGreaterThan(35 * MEGABYTE);
        }
    }

    private static File file(Path folder) {
        return folder.resolve("umpire.mv.db").toFile();
    }

    private static int add(Handle handle, String id) {
        for (int key = 0; key < KEYS; key++) {
            handle.execute("insert into lookup_key (program, lookup_key, record_type, record_id) values ('kingdee', ?, 'registration', ?)",
                    UUID.randomUUID().toString(), id);
        }
        return KEYS;
    }
}
