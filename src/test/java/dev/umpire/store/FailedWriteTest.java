package dev.umpire.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One write of H2 fails while another commit waits for its turn. */
class FailedWriteTest {

    private static final Duration COMMITTING = Duration.ofMillis(400);
    private static final int FILES = 8;
    /** What is lost depends on where in the file the last commits are. */
    private static final int MOST_FILES = 100;

    /** A failure of the disk, and one that is none: a heap that is full, say. */
    private enum Failure { WRITE, STORE }

    @ParameterizedTest
    @EnumSource(Failure.class)
    void whatWasCommittedBeforeIsThereWhenTheFileIsOpenedAgain(Failure failure, @TempDir Path folder) throws Exception {
        for (int file = 0; file < FILES; file++) {
            assertThat(lost(failure, Dialect.H2.complete(url(folder, file)))).isZero();
        }
    }

    /** What the test above would meet without {@link H2Disk}: the commit that waited hides what it builds on. */
    @ParameterizedTest
    @EnumSource(Failure.class)
    void ofItselfH2LosesIt(Failure failure, @TempDir Path folder) throws Exception {
        int file = 0;
        while (lost(failure, Dialect.H2.complete(url(folder, file)).replace(H2Disk.on(""), "")) == 0) {
            file++;
            assertThat(file).isLessThan(MOST_FILES);
        }
    }

    /** Space is used again soon, as it is in a file that has lived for a while, and each commit is written alone. */
    private static String url(Path folder, int file) {
        return FailingDisk.url(folder.resolve("umpire" + file)) + ";RETENTION_TIME=100;WRITE_DELAY=0";
    }

    /** Commits one number after the other, lets a write fail, and opens the file again: how many of them are missing. */
    private static int lost(Failure failure, String url) throws Exception {
        Connection first = DriverManager.getConnection(url, "umpire", "umpire");
        Connection second = DriverManager.getConnection(url, "umpire", "umpire");
        Revival revival = new H2Revival(0);
        revival.onConnectionCreate(first);
        MVStore store = ((SessionLocal) ((JdbcConnection) first).getSession()).getDatabase().getStore().getMvStore();
        first.createStatement().execute("create table t as select 0 i");
        first.createStatement().execute("create table u (i int)");
        int last = 0;
        for (long begin = System.nanoTime(); System.nanoTime() - begin < COMMITTING.toNanos();) {
            first.createStatement().execute("update t set i = " + ++last);
        }
        AtomicReference<Throwable> told = new AtomicReference<>();
        Thread waiting = new Thread(() -> told.set(catchThrowable(() -> insert(second))));
        FailingDisk.failOnce(() -> {
            waiting.start();
            while (waiting.getState() != Thread.State.WAITING) {
                Posts.pause(1);
            }
            if (failure == Failure.STORE) {
                store.panic(new MVStoreException(0, "Out of memory"));
            }
        });
        assertThatThrownBy(() -> insert(first)).isInstanceOf(SQLException.class);
        waiting.join();
        assertThat(told.get()).isInstanceOf(SQLException.class);
        revival.begin();
        try (Connection again = DriverManager.getConnection(url, "umpire", "umpire");
                ResultSet row = again.createStatement().executeQuery("select i from t")) {
            row.next();
            return last - row.getInt(1);
        }
    }

    private static void insert(Connection connection) throws SQLException {
        connection.createStatement().execute("insert into u values (1)");
    }
}
