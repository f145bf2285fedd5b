package dev.umpire.activation;

import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.io.UncheckedIOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Reads the packs before the first request is taken, and looks at their folder from then on. */
@ApplicationScoped
class FolderWatch {

    private static final Logger LOG = Logger.getLogger(FolderWatch.class);

    private final PolicyFolder folder;
    private final long everyMillis;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            task -> new Thread(task, "policy-folder"));

    FolderWatch(PolicyFolder folder, PolicyConfig config) {
        this.folder = folder;
        this.everyMillis = config.watch().toMillis();
    }

    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent started) {
        try {
            folder.activateAll();
        } catch (IllegalArgumentException | UncheckedIOException e) {
            // The diagnostics are the whole message: an author needs no stack trace.
            LOG.error(e.getMessage());
            // The exception alone stops the start without a word and leaves the process waiting.
            Quarkus.asyncExit(1);
            throw new PreventFurtherStepsException(e.getMessage(), 1);
        }
        clock.scheduleWithFixedDelay(this::look, everyMillis, everyMillis, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stopping) {
        clock.shutdownNow();
    }

    /** A failure must not end the watching, and must not go unseen. */
    private void look() {
        try {
            folder.look();
        } catch (Throwable e) {
            LOG.error("Looking at the folder of packs failed; it will be looked at again.", e);
        }
    }
}
