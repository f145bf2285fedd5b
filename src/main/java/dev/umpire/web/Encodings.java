package dev.umpire.web;

import dev.umpire.casefile.Json;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes that are not UTF-8 are refused and never read as something else, or two ids could become one: in the address
 * (RFC 3986, section 2.5), and in a body of JSON (RFC 8259, section 8.1). Files of imports say their own charset.
 */
class Encodings {

    private static final Pattern ESCAPES = Pattern.compile("(%[0-9A-Fa-f]{2})+");
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([^\\s\";]+)");

    void check(@Observes Filters filters) {
        filters.register(request -> {
            if (!utf8(request.request().uri())) {
                refuse(request, ProblemType.INVALID_PARAMETER, "The address holds bytes that are not UTF-8. Maybe it was written in GBK.");
            } else if (jsonInAnotherCharset(request.request().getHeader(HttpHeaders.CONTENT_TYPE))) {
                refuse(request, ProblemType.UNSUPPORTED_MEDIA_TYPE, "JSON is written in UTF-8. Maybe leave the charset out.");
            } else {
                request.next();
            }
        }, 90);
    }

    private static boolean jsonInAnotherCharset(String contentType) {
        Matcher charset = CHARSET.matcher(contentType == null ? "" : contentType);
        return contentType != null && contentType.contains("json") && !contentType.contains("ndjson") && charset.find()
                && !charset.group(1).equalsIgnoreCase("utf-8");
    }

    private static boolean utf8(String address) {
        Matcher run = ESCAPES.matcher(address);
        while (run.find()) {
            String hex = run.group().replace("%", "");
            byte[] bytes = new byte[hex.length() / 2];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16);
            }
            try {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            } catch (CharacterCodingException e) {
                return false;
            }
        }
        return true;
    }

    private static void refuse(RoutingContext request, ProblemType type, String detail) {
        Problem problem = Problem.of(type, detail, request.request().path(), List.of());
        request.response().setStatusCode(type.status()).putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE).end(Json.write(problem));
    }
}
