package dev.umpire.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * How a body may be written: in one media type, not compressed, and JSON in UTF-8 (RFC 8259, section 8.1). Files of imports
 * say their own charset.
 */
class Encodings {

    private static final int PRIORITY = 200;
    private static final String IDENTITY = "identity";

    void check(@Observes Filters filters) {
        filters.register(request -> {
            String coding = request.request().getHeader(HttpHeaders.CONTENT_ENCODING);
            if (coding != null && !coding.isBlank() && !coding.equalsIgnoreCase(IDENTITY)) {
                request.response().putHeader(HttpHeaders.ACCEPT_ENCODING, IDENTITY);
                refuse(request, "The body is encoded as (%s). Maybe send it as it is, without Content-Encoding.".formatted(Problem.quoted(coding)));
                return;
            }
            String fault = fault(request.request().headers().getAll(HttpHeaders.CONTENT_TYPE));
            if (fault != null) {
                refuse(request, fault);
            } else {
                request.next();
            }
        }, PRIORITY);
    }

    private static String fault(List<String> contentTypes) {
        if (contentTypes.isEmpty()) {
            return null;
        }
        String written = contentTypes.get(0);
        if (contentTypes.size() > 1) {
            return "The body has %d media types. Maybe name it once.".formatted(contentTypes.size());
        }
        MediaType type;
        try {
            type = MediaType.valueOf(written);
        } catch (IllegalArgumentException e) {
            return "The media type (%s) cannot be read. Maybe send application/json.".formatted(Problem.quoted(written));
        }
        if (type.isWildcardType() || type.isWildcardSubtype()) {
            return "The media type (%s) is a range and no type. Maybe send application/json.".formatted(Problem.quoted(written));
        }
        String charset = type.getParameters().get(MediaType.CHARSET_PARAMETER);
        boolean json = type.getSubtype().toLowerCase(Locale.ROOT).matches("json|.*\\+json");
        return json && charset != null && !StandardCharsets.UTF_8.name().equalsIgnoreCase(charset.replace("\"", ""))
                ? "JSON is written in UTF-8 and not in (%s). Maybe leave the charset out.".formatted(Problem.quoted(charset)) : null;
    }

    private static void refuse(RoutingContext request, String detail) {
        Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, detail, request, List.of()).refuse(request);
    }
}
