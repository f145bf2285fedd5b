package dev.umpire.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database keeps what was committed, and its schema is brought up to date once. */
class RestartTest {

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
    void everyCommitIsWrittenBeforeItIsAcknowledged(@TempDir Path folder) {
        try (Database database = Databases.open("jdbc:h2:file:" + folder.resolve("umpire"))) {
            String delay = database.jdbi().withHandle(h -> h.select("""
                    select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'""").mapTo(String.class).one());
            assertThat(delay).isEqualTo("0");
        }
    }
}
