package dev.umpire.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is restarted, ends connections, or freezes: requests are refused at once, and go on by themselves. */
class LostServerTest {

    private static final Duration BACK = Duration.ofSeconds(5);
    private static final Duration AT_ONCE = Duration.ofMillis(500);

    @TempDir
    static Path folder;
    private static Server server;

    @BeforeAll
    static void start() {
        server = new Server(folder.resolve("pg"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void empty() {
        try (Database database = Databases.open(server.url())) {
            database.jdbi().useHandle(handle -> handle.execute("delete from slot"));
        }
    }

    @Test
    void postsGoOnAfterARestart() {
        try (Database database = Databases.open(server.url()); Posts posts = Posts.to(new Transactions(database))) {
            posts.awaitMore(BACK);
            server.stop();
            assertThat(awaitReason(database)).isNotNull();
            assertRefusedAtOnce(database);
            Posts.pause(1500);
            server.start();
            posts.awaitMore(BACK);

            assertThat(database.door().reason()).isNull();
            assertThat(posts.others).isEmpty();
            assertThat(posts.longest()).isLessThan(Duration.ofSeconds(4));
            posts.agreeWith(database);
        }
    }

    @Test
    void nobodyNoticesThatTheServerEndedSomeConnections() {
        try (Database database = Databases.open(server.url()); Posts posts = Posts.to(new Transactions(database))) {
            posts.awaitMore(BACK);
            for (int round = 0; round < 5; round++) {
                server.awaitConnections(3);
                assertThat(server.endConnections(3)).isEqualTo(3);
                posts.awaitMore(BACK);
            }
            assertThat(posts.others).isEmpty();
            assertThat(posts.refused.get()).as("only commits of which nobody knows").isEqualTo(posts.unknown.size());
            posts.agreeWith(database);
        }
    }

    @Test
    void nobodyWaitsForAFrozenServer() {
        try (Database database = Databases.open(server.url()); Posts posts = Posts.to(new Transactions(database))) {
            posts.awaitMore(BACK);
            server.freeze();
            try {
                assertThat(awaitReason(database)).isNotNull();
                assertRefusedAtOnce(database);
            } finally {
                server.thaw();
            }
            posts.awaitMore(BACK);

            assertThat(posts.others).isEmpty();
            assertThat(posts.longest()).isLessThan(Duration.ofSeconds(9));
            posts.agreeWith(database);
        }
    }

    private static final String END_MYSELF = "select pg_terminate_backend(pg_backend_pid())";

    @Test
    void workIsRunAgainWhenItsConnectionWasLostBeforeTheCommit() {
        try (Database database = Databases.open(server.url())) {
            AtomicInteger tries = new AtomicInteger();
            String done = new Transactions(database).run(handle -> {
                handle.execute("insert into slot (program, slot_key) values ('p', 'k')");
                if (tries.incrementAndGet() == 1) {
                    handle.select(END_MYSELF).mapTo(String.class).one();
                }
                return "done";
            });
            assertThat(done).isEqualTo("done");
            assertThat(tries).hasValue(2);
            assertThat(stored(database)).isEqualTo(1);
        }
    }

    @Test
    void aCommitOfWhichNobodyKnowsIsNeitherAcknowledgedNorRunAgain() {
        try (Database database = Databases.open(server.url())) {
            database.jdbi().useHandle(handle -> {
                handle.execute("create function end_myself() returns trigger as 'begin perform pg_terminate_backend(pg_backend_pid()); "
                        + "return null; end' language plpgsql");
                handle.execute("create constraint trigger at_commit after insert on slot deferrable initially deferred "
                        + "for each row execute function end_myself()");
            });
            AtomicInteger tries = new AtomicInteger();
            assertThatThrownBy(() -> new Transactions(database).run(handle -> {
                tries.incrementAndGet();
                return handle.execute("insert into slot (program, slot_key) values ('p', 'k')");
            })).isInstanceOf(Unavailable.class).hasMessage(Unavailable.UNKNOWN);
            assertThat(tries).hasValue(1);
            database.jdbi().useHandle(handle -> handle.execute("drop function end_myself() cascade"));
        }
    }

    private static int stored(Database database) {
        return database.jdbi().withHandle(handle -> handle.select("select count(*) from slot").mapTo(Integer.class).one());
    }

    private static String awaitReason(Database database) {
        long end = System.nanoTime() + BACK.toNanos();
        while (database.door().reason() == null && System.nanoTime() < end) {
            Posts.pause(10);
        }
        return database.door().reason();
    }

    private static void assertRefusedAtOnce(Database database) {
        long begin = System.nanoTime();
        assertThatThrownBy(() -> new Transactions(database).run(handle -> null)).isInstanceOf(Unavailable.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(AT_ONCE);
    }

    /** What the tests above would meet without the protection: a pool that neither asks its connections nor drops them. */
    @Test
    void ofItselfAPoolKeepsWhatTheServerHasEnded() throws SQLException {
        try (AgroalDataSource pool = AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(p -> p
                .maxSize(2).connectionFactoryConfiguration(c -> c.jdbcUrl(server.url() + "&ApplicationName=umpire"))))) {
            Jdbi bare = Jdbi.create(pool);
            Posts.pause(10);
            bare.useHandle(handle -> handle.execute("select 1"));
            server.endConnections(2);
            int failed = 0;
            for (int i = 0; i < 10; i++) {
                try {
                    bare.useHandle(handle -> handle.execute("select 1"));
                } catch (RuntimeException e) {
                    failed++;
                }
            }
            assertThat(failed).isEqualTo(10);
        }
    }
}
