package dev.umpire.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.umpire.check.BadField;
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
public record Problem(String type, String title, int status, String detail, String instance, List<BadField> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(ProblemType type, String detail, String instance, List<BadField> errors) {
        return new Problem("/problems/" + type.code(), type.title(), type.status(), detail, instance, errors);
    }

    Response response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }
}
