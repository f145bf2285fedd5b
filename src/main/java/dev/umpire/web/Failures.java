package dev.umpire.web;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** What fails before or behind the resources is told as a problem too; a client that has gone is told nothing. */
class Failures {

    private static final Logger LOG = Logger.getLogger("dev.umpire.web.problems");
    private static final int FIRST_SERVER_ERROR = 500;

    void explain(@Observes Router router) {
        router.route().order(-Arrivals.FIRST - 1).failureHandler(Failures::explain);
    }

    private static void explain(RoutingContext request) {
        Throwable cause = request.failure();
        int status = request.statusCode();
        if (request.response().closed() || cause instanceof IOException) {
            LOG.debugf(cause, "The client of %s has gone", request.request().path());
            end(request);
        } else if (cause instanceof RejectedExecutionException) {
            Problem.of(ProblemType.UNAVAILABLE, "All workers are busy. Maybe try again in a moment.", request, List.of()).refuse(request);
        } else if (status > 0 && status < FIRST_SERVER_ERROR) {
            Problem.of(type(status), cause == null || cause.getMessage() == null ? "Maybe see /q/openapi." : cause.getMessage(), request, List.of())
                    .refuse(request);
        } else {
            String id = "urn:uuid:" + UUID.randomUUID();
            LOG.errorf(cause, "%s %s", ProblemType.INTERNAL_ERROR.code(), id);
            Problem.of(ProblemType.INTERNAL_ERROR, null, id, List.of()).refuse(request);
            end(request);
        }
    }

    private static ProblemType type(int status) {
        return Stream.of(ProblemType.NOT_FOUND, ProblemType.METHOD_NOT_ALLOWED, ProblemType.TOO_LARGE)
                .filter(type -> type.status() == status).findFirst().orElse(ProblemType.INVALID_PARAMETER);
    }

    /** An answer that had begun cannot be taken back; the connection tells that it is not whole. */
    private static void end(RoutingContext request) {
        if (!request.response().ended()) {
            request.request().connection().close();
        }
    }
}
