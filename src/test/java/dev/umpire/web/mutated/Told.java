package dev.umpire.web.mutated;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.umpire.casefile.Json;
import dev.umpire.web.Problem;
import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What is answered, and how long it took until it began. */
record Told(int status, String head, String body, long millis) {

    private static final int SLOWEST = 1000;
    private static final int ENOUGH = 40_000;
    private static final Pattern INSIDE = Pattern.compile("dev\\.umpire|java\\.|org\\.(h2|postgresql|jboss|jdbi)|Exception|(?i:\\b(select|insert into|update) [a-z_]+ (from|set|\\())");

    /** Sends a request on a connection of its own. Of an answer that is good no more than the beginning is read. */
    static Told by(Sent sent) throws IOException {
        long before = System.nanoTime();
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(sent.bytes());
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            InputStream in = socket.getInputStream();
            byte[] some = new byte[8192];
            long millis = -1;
            try {
                for (int read = in.read(some); read >= 0 && all.size() < ENOUGH; read = in.read(some)) {
                    millis = millis < 0 ? (System.nanoTime() - before) / 1_000_000 : millis;
                    all.write(some, 0, read);
                }
            } catch (SocketTimeoutException e) {
                return new Told(0, "", "The connection was not closed after: " + all.toString(StandardCharsets.UTF_8), millis);
            }
            return of(all.toString(StandardCharsets.ISO_8859_1).replaceFirst("(?s)^HTTP/1\\.1 100 Continue\\r\\n\\r\\n", ""), millis);
        }
    }

    private static Told of(String all, long millis) {
        int end = all.indexOf("\r\n\r\n");
        if (end < 0) {
            return new Told(0, all, "", millis);
        }
        String head = all.substring(0, end).toLowerCase(Locale.ROOT);
        String body = all.substring(end + 4);
        String whole = head.contains("transfer-encoding: chunked") ? joined(body) : body;
        return new Told(Integer.parseInt(all.substring(9, 12)), head, new String(whole.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8), millis);
    }

    /** The chunks without their lengths, each character a byte; of one that was cut off, what came. */
    private static String joined(String chunks) {
        StringBuilder joined = new StringBuilder();
        for (int at = 0, line = chunks.indexOf("\r\n"); line > at; line = chunks.indexOf("\r\n", at)) {
            int begin = line + 2;
            int end = Math.min(chunks.length(), begin + Integer.parseInt(chunks.substring(at, line), 16));
            joined.append(chunks, begin, end);
            at = end + 2;
        }
        return joined.toString();
    }

    boolean slow() {
        return millis > SLOWEST;
    }

    /** What is wrong with the answer, or null. */
    String fault(String method) {
        if (status == 0) {
            return "no answer";
        }
        if (status >= 500) {
            return "a failure";
        }
        if (status < 400 || method.equals("HEAD")) {
            return null;
        }
        if (!head.contains("content-type: " + Problem.MEDIA_TYPE)) {
            return "no problem document";
        }
        if (INSIDE.matcher(body).find()) {
            return "it tells of the inside";
        }
        try {
            JsonNode problem = Json.mapper().readTree(body);
            return problem.path("type").asText().startsWith("/problems/") && problem.path("status").asInt() == status && said(problem, "title")
                    && said(problem, "detail") && said(problem, "instance") ? null : "a member of the problem is missing";
        } catch (JsonProcessingException e) {
            return "the problem is no JSON";
        }
    }

    private static boolean said(JsonNode problem, String member) {
        return !problem.path(member).asText().isBlank();
    }

    @Override
    public String toString() {
        return status + " in " + millis + " ms: " + (body.length() > 400 ? body.substring(0, 400) + "…" : body);
    }
}
