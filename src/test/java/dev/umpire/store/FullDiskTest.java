package dev.umpire.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
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

    /**
     * Room that is free within the file is used again, so that a store which was opened anew goes on for a moment and breaks
     * again: what was committed meanwhile must not be lost with it.
     */
    @Test
    void nothingThatWasAnsweredIsLostWhereAStoreGoesOnAndBreaksByTurns(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("umpire");
        try (Database database = Databases.open(FailingDisk.url(file)); Posts posts = Posts.to(new Transactions(database))) {
            posts.awaitMore(BACK);
            Posts.pause(3000);
            FailingDisk.full(Files.size(folder.resolve("umpire.mv.db")));
            Posts.pause(10_000);
            FailingDisk.full(false);
            posts.awaitMore(BACK);
            assertThat(posts.others).isEmpty();
            posts.agreeWith(database);
        }
    }

    /** Of a real disk: on that of these tests there is room when H2 cannot write. */
    @Test
    void aDiskWithoutRoomIsNoticedBeforeAWriteFails(@TempDir Path folder) throws SQLException {
        Path file = folder.resolve("umpire");
        for (String url : new String[] {FailingDisk.url(file), "jdbc:h2:file:" + folder.resolve("other"), "jdbc:h2:mem:room"}) {
            Revival demanding = new H2Revival(Long.MAX_VALUE);
            Revival modest = new H2Revival(1);
            try (Connection connection = DriverManager.getConnection(Dialect.H2.complete(url), "umpire", "umpire")) {
                demanding.onConnectionCreate(connection);
                modest.onConnectionCreate(connection);
                modest.lookForRoom();
                if (url.contains(":mem:")) {
                    demanding.lookForRoom();
                } else {
                    assertThatThrownBy(demanding::lookForRoom).isInstanceOf(NoRoom.class)
                            .hasMessageMatching("The disk of %s/(umpire|other).mv.db is full \\([0-9.]+ MB left, at least [0-9.]+ are wanted\\). Maybe make room on it.".formatted(folder));
                }
            }
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
        String url = Dialect.H2.complete(FailingDisk.url(folder.resolve("umpire")) + ";WRITE_DELAY=0");
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
