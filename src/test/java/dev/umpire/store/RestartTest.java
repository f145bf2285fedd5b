package dev.umpire.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database keeps what was committed, and its schema is brought up to date once. */
class RestartTest {

    private static final String ADD = "insert into slot (program, slot_key) values ('kingdee', ?)";

    @Test
    void recordsSurviveANewPoolOnTheSameFile(@TempDir Path folder) {
        String url = "jdbc:h2:file:" + folder.resolve("umpire");
        try (Database first = Databases.open(url)) {
            new Transactions(first).run(handle -> handle.execute("insert into slot (program, slot_key) values ('kingdee', '键')"));
        }
        try (Database second = Databases.open(url)) {
            List<String> kept = second.jdbi().withHandle(h -> h.select("select slot_key from slot").mapTo(String.class).list());
            assertThat(kept).containsExactly("键");
        }
    }

    @Test
    void everyCommitIsInTheFileBeforeItIsAcknowledgedWhoeverWroteIt(@TempDir Path folder) throws Exception {
        try (Database database = Databases.open(url(folder))) {
            Transactions transactions = new Transactions(database);
            for (int round = 0; round < 10; round++) {
                int of = round;
                List<Thread> threads = IntStream.range(0, 6).mapToObj(i -> new Thread(() -> transactions.run(handle -> handle.execute(ADD, of + "-" + i)))).toList();
                threads.forEach(Thread::start);
                for (Thread thread : threads) {
                    thread.join();
                }
                assertThat(inACopy(folder, "acknowledged" + round)).hasSize((round + 1) * 6);
            }
        }
    }

    /** What the test above would find if commits were not written. */
    @Test
    void aCommitByTheDriverAloneIsNotInTheFileYet(@TempDir Path folder) throws Exception {
        try (Database database = Databases.open(url(folder))) {
            int missing = 0;
            for (int i = 0; i < 20 && missing == 0; i++) {
                String key = "k" + i;
                database.jdbi().useHandle(handle -> handle.execute(ADD, key));
                missing = i + 1 - inACopy(folder, "committed" + i).size();
            }
            assertThat(missing).isPositive();
        }
    }

    /** The keys that another process would find if this one ended now. */
    private static List<String> inACopy(Path folder, String name) throws IOException {
        Path copy = Files.createDirectory(folder.resolve(name));
        Files.copy(folder.resolve("umpire.mv.db"), copy.resolve("umpire.mv.db"));
        try (Database database = Databases.open(url(copy))) {
            return database.jdbi().withHandle(h -> h.select("select slot_key from slot").mapTo(String.class).list());
        }
    }

    private static String url(Path folder) {
        return "jdbc:h2:file:" + folder.resolve("umpire");
    }
}
