package dev.umpire.store;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/** Opens the configured database once, when somebody first asks for it, and closes it at the end. */
@ApplicationScoped
class OpenedDatabase {

    private static final Logger LOG = Logger.getLogger(OpenedDatabase.class);

    @Produces
    @Singleton
    Database open(DatabaseConfig config) {
        String url = config.url().orElseGet(() -> "jdbc:h2:file:" + Path.of(config.directory(), "umpire").toAbsolutePath());
        return Database.open(url, config.user(), config.password(), config.connections(), config.patience());
    }

    /** Before the first request, so that a wrong URL or schema stops the start. */
    void early(@Observes StartupEvent started, Database database) {
        LOG.infof("The records are kept in %s", database.url());
    }

    void close(@Disposes Database database) {
        database.close();
    }

    @Produces
    @Singleton
    Jdbi jdbi(Database database) {
        return database.jdbi();
    }
}
