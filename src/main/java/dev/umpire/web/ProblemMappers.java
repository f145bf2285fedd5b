package dev.umpire.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.umpire.adjudication.AdjudicationFailed;
import dev.umpire.store.Unavailable;
import dev.umpire.store.UnreadableRow;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever is thrown into a problem. A failure of the service shows nothing but an id that is in the log. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger("dev.umpire.web.problems");
    private static final int FIRST_SERVER_ERROR = 500;
    private static final int CLIENT_GONE = 499;

    @ServerExceptionMapper
    Response refused(RefusedRequest e, UriInfo uri) {
        return answer(Problem.of(e.type(), e.getMessage(), path(uri), e.errors()));
    }

    @ServerExceptionMapper
    Response unreadable(UnreadableRow e, UriInfo uri) {
        return answer(Problem.of(ProblemType.UNREADABLE_RECORD, e.getMessage(), path(uri), List.of()));
    }

    /** The log is told once by who noticed, not by each request. */
    @ServerExceptionMapper
    Response unavailable(Unavailable e, UriInfo uri) {
        LOG.debug("unavailable", e);
        return answer(Problem.of(ProblemType.UNAVAILABLE, e.getMessage(), uri.getRequestUri().getRawPath(), List.of()));
    }

    @ServerExceptionMapper
    Response json(JsonProcessingException e, UriInfo uri) {
        return answer(JsonProblem.of(e, path(uri)));
    }

    @ServerExceptionMapper
    Response failedAdjudication(AdjudicationFailed e) {
        return failed(e, ProblemType.ADJUDICATION_FAILED, e.getMessage());
    }

    /** What the framework throws: no such path or method, a media type that nobody reads, a body that cannot be read. */
    @ServerExceptionMapper
    Response framework(WebApplicationException e, UriInfo uri) {
        for (Throwable at = e.getCause(); at != null; at = at.getCause()) {
            if (at instanceof JsonProcessingException json) {
                return json(json, uri);
            }
            if (at instanceof RefusedRequest refused) {         // a parameter that its own type refused
                return refused(refused, uri);
            }
        }
        String path = path(uri);
        return switch (e.getResponse().getStatus()) {
            case 404 -> answer(Problem.of(ProblemType.NOT_FOUND, "There is nothing at this path. Maybe see /q/openapi.", path, List.of()));
            case 405 -> answer(Problem.of(ProblemType.METHOD_NOT_ALLOWED, "Maybe see /q/openapi.", path, List.of()));
            case 406 -> answer(Problem.of(ProblemType.NOT_ACCEPTABLE, "Maybe accept application/json, or of decisions application/x-ndjson.", path, List.of()));
            case 413 -> answer(Problem.of(ProblemType.TOO_LARGE, "Maybe split it.", path, List.of()));
            case 415 -> answer(Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Maybe send application/json, or to imports application/x-ndjson or text/csv.", path, List.of()));
            default -> e.getResponse().getStatus() < FIRST_SERVER_ERROR
                    ? answer(Problem.of(ProblemType.INVALID_PARAMETER, "The request cannot be read. Maybe a parameter is wrong.", path, List.of()))
                    : other(e);
        };
    }

    /** A client that hung up while the answer was written is no failure of the service, and is told nothing. */
    @ServerExceptionMapper
    Response goneClient(IOException e, RoutingContext request) {
        if (request.response().closed()) {
            LOG.debugf(e, "The client of %s has gone", request.request().path());
            return Response.status(CLIENT_GONE).build();
        }
        return other(e);
    }

    @ServerExceptionMapper
    Response other(Throwable e) {
        return failed(e, ProblemType.INTERNAL_ERROR, null);
    }

    private static String path(UriInfo uri) {
        return Problem.shortened(uri.getRequestUri().getRawPath());
    }

    private static Response answer(Problem problem) {
        LOG.debugf("%s refused: %s", problem.instance(), problem.detail());
        return problem.response();
    }

    private static Response failed(Throwable e, ProblemType type, String detail) {
        String id = "urn:uuid:" + UUID.randomUUID();
        LOG.errorf(e, "%s %s", type.code(), id);
        return Problem.of(type, detail, id, List.of()).response();
    }
}
