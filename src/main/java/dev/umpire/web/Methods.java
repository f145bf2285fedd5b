package dev.umpire.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;

/**
 * Says which methods a path knows (RFC 9110, sections 9.3.7 and 15.5.6), by itself: the framework leaves {@code Allow} out,
 * and offers what another path of the same resource knows.
 */
class Methods {

    private static final int PRIORITY = 300;
    private static final int NO_CONTENT = 204;

    private final Routes routes;

    Methods(Routes routes) {
        this.routes = routes;
    }

    void check(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext request) {
        Optional<Routes.Route> route = routes.of(request.request().path());
        String method = request.request().method().name();
        if (route.isPresent() && method.equals("OPTIONS")) {
            allow(request, route.get());
            request.response().setStatusCode(NO_CONTENT).end();
        } else if (route.isPresent() && !route.get().methods().contains(method)) {
            allow(request, route.get());
            Problem.of(ProblemType.METHOD_NOT_ALLOWED, "Here is no %s. Maybe one of %s was meant."
                    .formatted(Problem.quoted(method), route.get().allow()), request, List.of()).refuse(request);
        } else {
            request.next();
        }
    }

    private static void allow(RoutingContext request, Routes.Route route) {
        request.response().putHeader(HttpHeaders.ALLOW, route.allow());
    }
}
