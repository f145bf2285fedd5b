package dev.umpire.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Bodies are read here, on the event loop: a client that sends slowly holds a connection and no thread. They are counted
 * while they are read, so a body without an announced length has the same limit.
 */
class Bodies {

    private static final int PRIORITY = 100;
    private static final Set<HttpMethod> MOSTLY_BARE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.DELETE);

    private final Limits limits;
    private final long largest;
    private final Room room;

    Bodies(Limits limits, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largest) {
        this.limits = limits;
        this.largest = largest.asLongValue();
        this.room = Room.of(Math.max(Runtime.getRuntime().maxMemory() / 4, limits.imports().asLongValue()));
    }

    void read(@Observes Filters filters) {
        filters.register(this::read, PRIORITY);
    }

    private void read(RoutingContext request) {
        if (bare(request.request())) {
            request.next();
        } else {
            new Reading(request, limit(request), limits, room).begin();
        }
    }

    private long limit(RoutingContext request) {
        MemorySize limit = request.normalizedPath().endsWith("/imports") ? limits.imports() : limits.body();
        return Math.min(largest, limit.asLongValue());
    }

    private static boolean bare(HttpServerRequest request) {
        return MOSTLY_BARE.contains(request.method()) && !request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                && !request.headers().contains(HttpHeaders.CONTENT_LENGTH);
    }
}
