package dev.umpire.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.umpire.casefile.Json;
import dev.umpire.casefile.OrNull;
import dev.umpire.check.BadField;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * An error answer as of RFC 9457.
 *
 * @param type     {@code /problems/<code>}, relative to the service
 * @param instance path of the request, or {@code urn:uuid:…} which stands in the log for a failure of the service
 * @param errors   the bad fields; left out when there are none
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(String type, String title, int status, @OrNull String detail, String instance, List<BadField> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";
    /** After how many seconds it is worth asking again. */
    private static final String RETRY_AFTER = "2";
    private static final int LONGEST_INSTANCE = 300;
    private static final int LONGEST_QUOTE = 60;

    static Problem of(ProblemType type, String detail, String instance, List<BadField> errors) {
        return new Problem("/problems/" + type.code(), type.title(), type.status(), detail, instance, errors);
    }

    /** The same for a request that came no further than the routes. */
    static Problem of(ProblemType type, String detail, RoutingContext request, List<BadField> errors) {
        return of(type, detail, shortened(request.request().path()), errors);
    }

    /** No client needs more of its own address, and logs need less. */
    static String shortened(String path) {
        return path == null ? "/" : path.length() <= LONGEST_INSTANCE ? path : path.substring(0, LONGEST_INSTANCE);
    }

    /** A value that a client sent, as much of it as a sentence can hold. */
    static String quoted(Object value) {
        String text = String.valueOf(value);
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }

    /** Answers a request with this, unless the client has gone. */
    void refuse(RoutingContext request) {
        HttpServerResponse answer = request.response();
        if (!answer.ended() && !answer.closed() && !answer.headWritten()) {
            if (unavailable()) {
                answer.putHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
            }
            answer.setStatusCode(status).putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE).end(Buffer.buffer(Json.bytes(this)));
        }
    }

    /** The same where the rest of the request is not worth reading. */
    void refuseAndClose(RoutingContext request) {
        if (!request.response().headWritten()) {
            request.response().putHeader(HttpHeaders.CONNECTION, "close");
        }
        refuse(request);
    }

    Response response() {
        Response.ResponseBuilder answer = Response.status(status).type(MEDIA_TYPE).entity(this);
        return unavailable() ? answer.header(HttpHeaders.RETRY_AFTER.toString(), RETRY_AFTER).build() : answer.build();
    }

    private boolean unavailable() {
        return status == ProblemType.UNAVAILABLE.status();
    }
}
