package dev.umpire.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.event.Observes;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address that cannot be read is refused and never read as something else, or two ids could become one: bytes that are
 * not UTF-8 (RFC 3986, section 2.5), and control characters, which no record holds. Escapes that are none come no further
 * than the server.
 */
class Addresses {

    private static final int PRIORITY = 400;
    private static final Pattern ESCAPES = Pattern.compile("(%[0-9A-Fa-f]{2})+");

    void check(@Observes Filters filters) {
        filters.register(request -> {
            String fault = fault(request.request().uri());
            if (fault != null) {
                Problem.of(ProblemType.INVALID_PARAMETER, fault, request, List.of()).refuse(request);
            } else {
                request.next();
            }
        }, PRIORITY);
    }

    private static String fault(String address) {
        if (address.chars().anyMatch(c -> c > '~')) {
            return "The address holds signs that are not escaped. Maybe write them in UTF-8, as %E5%8D%8E.";
        }
        Matcher run = ESCAPES.matcher(address);
        while (run.find()) {
            try {
                CharBuffer said = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(run.group())));
                if (said.codePoints().anyMatch(Character::isISOControl)) {
                    return "The address holds a control character (%s). Maybe it was cut.".formatted(Problem.quoted(run.group()));
                }
            } catch (CharacterCodingException e) {
                return "The address holds bytes that are not UTF-8. Maybe it was written in GBK.";
            }
        }
        return null;
    }

    private static byte[] bytes(String escapes) {
        String hex = escapes.replace("%", "");
        byte[] bytes = new byte[hex.length() / 2];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16);
        }
        return bytes;
    }
}
