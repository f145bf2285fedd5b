package dev.umpire.web;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The way out. First the service says that it is not ready and goes on serving, each answer with {@code Connection: close},
 * until others send it no more requests; that is Quarkus. Then Quarkus waits until no request is under way: that never
 * comes while new clients are let in, and a request that comes in between would be carried out and not answered. So just
 * before, nobody is let in any more, and only those connections stay whose request is under way.
 */
class Leaving {

    /** So much before the wait begins that all connections know of it. */
    private static final Duration AHEAD = Duration.ofMillis(200);

    private final Connections connections;
    private final Vertx vertx;
    private final Duration delay;

    Leaving(Connections connections, Vertx vertx, @ConfigProperty(name = "quarkus.shutdown.delay") Optional<Duration> delay) {
        this.connections = connections;
        this.vertx = vertx;
        this.delay = delay.orElse(Duration.ZERO);
    }

    void begin(@Observes ShutdownDelayInitiatedEvent told) {
        Duration open = delay.minus(AHEAD);
        if (open.isNegative() || open.isZero()) {
            connections.end();
        } else {
            vertx.setTimer(open.toMillis(), over -> connections.end());
        }
    }
}
