package dev.umpire.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Every request begins here, before anything is known of it but its head. */
class Arrivals {

    static final int FIRST = 1_000_000;

    private final Connections connections;

    Arrivals(Connections connections) {
        this.connections = connections;
    }

    void watch(@Observes Filters filters) {
        filters.register(this::begun, FIRST);
    }

    private void begun(RoutingContext request) {
        Connection connection = connections.of(request);
        connection.begun();
        request.addEndHandler(ended -> connection.ended());
        if (connections.ending()) {
            Problem.of(ProblemType.UNAVAILABLE, "The service is about to end. Maybe try again, which leads to another.", request, List.of())
                    .refuse(request);
        } else {
            request.next();
        }
    }
}
