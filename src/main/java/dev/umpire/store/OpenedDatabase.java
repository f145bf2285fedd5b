package dev.umpire.store;

import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.nio.file.Path;
import org.jboss.logging.Logger;

/** Opens the configured database once, when somebody first asks for it, and closes it at the end. */
@ApplicationScoped
class OpenedDatabase {

    private static final Logger LOG = Logger.getLogger(OpenedDatabase.class);

    private static final int UNUSABLE = 2;

    @Produces
    @Singleton
    Database open(DatabaseConfig config) {
        String url = config.url().orElseGet(() -> "jdbc:h2:file:" + Path.of(config.directory(), "umpire").toAbsolutePath());
        return Database.open(url, config.user(), config.password(), config.connections(), config.patience());
    }

    /** Before anything else, so that a database which cannot be opened stops the start, with a sentence and no stack trace. */
    void early(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE - 1) StartupEvent started, Instance<Database> database) {
        try {
            LOG.infof("The records are kept in %s", database.get().url());
        } catch (RuntimeException e) {
            String sentence = Unopened.sentence(e);
            LOG.debug(sentence, e);
            LOG.error(sentence);
            Quarkus.asyncExit(UNUSABLE);
            throw new PreventFurtherStepsException(sentence, UNUSABLE);
        }
    }

    void close(@Disposes Database database) {
        database.close();
    }
}
