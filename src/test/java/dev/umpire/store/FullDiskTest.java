package dev.umpire.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that was full and has room again: H2 closes its store on a write error, and goes on by itself. */
class FullDiskTest {

    private static final Duration BACK = Duration.ofSeconds(5);

    @AfterEach
    void room() {
        FailingDisk.full(false);
    }

    @Test
    void postsGoOnWhenThereIsRoomAgain(@TempDir Path folder) {
        try (Database database = Databases.open(FailingDisk.url(folder.resolve("umpire"))); Posts posts = Posts.to(new Transactions(database))) {
            posts.awaitMore(BACK);
            for (int round = 0; round < 2; round++) {
                FailingDisk.full(true);
                Posts.pause(1500);
                int before = posts.acknowledged.size();
                Posts.pause(500);
                assertThat(posts.acknowledged).hasSize(before);
                assertThat(awaitReason(database, reason -> reason != null)).contains("No space left on device");

                FailingDisk.full(false);
                posts.awaitMore(BACK);
                assertThat(awaitReason(database, reason -> reason == null)).isNull();
            }
            assertThat(posts.refused).hasPositiveValue();
            assertThat(posts.others).isEmpty();
            posts.agreeWith(database);
        }
    }

    /** A store that is opened again may take one beat into memory before it notices that its disk is still full. */
    private static String awaitReason(Database database, Predicate<String> wanted) {
        long end = System.nanoTime() + BACK.toNanos();
        String reason = database.door().reason();
        while (!wanted.test(reason) && System.nanoTime() < end) {
            Posts.pause(1);
            reason = database.door().reason();
        }
        return reason;
    }

    /** What the test above would meet without the protection: whoever holds a connection holds a closed store. */
    @Test
    void ofItselfTheStoreStaysClosed(@TempDir Path folder) throws SQLException {
        String url = Dialect.H2.complete(FailingDisk.url(folder.resolve("umpire")));
        Connection held = DriverManager.getConnection(url, "umpire", "umpire");
        Connection busy = DriverManager.getConnection(url, "umpire", "umpire");
        held.createStatement().execute("create table t (i int)");
        FailingDisk.full(true);
        assertThatThrownBy(() -> busy.createStatement().execute("insert into t values (1)")).isInstanceOf(SQLException.class);
        FailingDisk.full(false);
        assertThatThrownBy(() -> held.createStatement().execute("select * from t")).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> held.createStatement().execute("select * from t")).isInstanceOf(SQLException.class);
    }
}
