package dev.umpire.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever starts the service reads a sentence when its database cannot be opened. */
class UnopenedTest {

    private static String said(String url, String user) {
        return Unopened.sentence(catchThrowable(() -> Database.open(url, user, "secret", 2, Duration.ofSeconds(5))));
    }

    @Test
    void aServerThatIsNotThereIsNamed() {
        assertThat(said("jdbc:postgresql://localhost:1/umpire", "umpire")).startsWith("The database cannot be opened: Connection to localhost:1 refused")
                .endsWith("Maybe mend umpire.database.url, or --data.").doesNotContain("\n");
    }

    @Test
    void aWrongPasswordIsNamed(@TempDir Path folder) {
        String url = "jdbc:h2:file:" + folder.resolve("umpire");
        Database.open(url, "umpire", "another", 2, Duration.ofSeconds(5)).close();

        assertThat(said(url, "umpire")).startsWith("The database does not let us in: ").doesNotContain("\n");
    }

    @Test
    void aWrongUrlIsNamed() {
        assertThat(said("jdbc:oracle:thin:@x", "umpire")).contains("jdbc:oracle:thin:@x").doesNotContain("\n").containsOnlyOnce("Maybe");
    }

    @Test
    void aServerOfH2IsNamedWithoutItsPassword() {
        assertThat(said("jdbc:h2:tcp://localhost/umpire;PASSWORD=secret", "umpire")).isEqualTo("The database (jdbc:h2:tcp://localhost/umpire) "
                + "is a server of H2. Maybe name its file (jdbc:h2:file:), or use PostgreSQL.");
    }

    @Test
    void aFileThatSeveralProcessesWouldShareIsRefused() {
        assertThat(said("jdbc:h2:file:/tmp/shared;auto_server=true", "umpire")).isEqualTo("The database (jdbc:h2:file:/tmp/shared) "
                + "would be shared by several processes (AUTO_SERVER). Maybe leave that out, or use PostgreSQL.");
    }

    @Test
    void tooFewConnectionsAreNamed() {
        assertThat(Unopened.sentence(catchThrowable(() -> Database.open("jdbc:h2:mem:few", "umpire", "umpire", 1, Duration.ofSeconds(5)))))
                .isEqualTo("umpire.database.connections (1) is less than 2. Maybe leave it out.");
    }
}
