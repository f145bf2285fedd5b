package dev.umpire.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import dev.umpire.casefile.Json;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** How large a body may be: files of imports may be larger than single documents. */
class BodyLimit {

    private static final int TOO_LARGE = 413;

    private final Limits limits;

    BodyLimit(Limits limits) {
        this.limits = limits;
    }

    /** Sizes in bytes. The largest of all is {@code quarkus.http.limits.max-body-size}. */
    @ConfigMapping(prefix = "umpire.limits")
    interface Limits {
        /** Of every body but those of imports. */
        @WithDefault("1048576")
        long body();
    }

    /** Looks at the announced length before anything is read. */
    void check(@Observes Filters filters) {
        filters.register(request -> {
            if (announced(request) > limits.body() && !request.normalizedPath().endsWith("/imports")) {
                refuse(request);
            } else {
                request.next();
            }
        }, 100);
    }

    /** A body that turns out too large while it is read is refused by the server; here it gets the same words. */
    void late(@Observes Router router) {
        router.errorHandler(TOO_LARGE, BodyLimit::refuse);
    }

    private static long announced(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null || !length.matches("\\d{1,18}") ? 0 : Long.parseLong(length);
    }

    private static void refuse(RoutingContext request) {
        Problem problem = Problem.of(ProblemType.TOO_LARGE, "Maybe split it, or send records as an import.",
                request.request().path(), List.of());
        request.response().setStatusCode(TOO_LARGE).putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONNECTION, "close").end(Json.write(problem));
    }
}
