package dev.umpire.web.mutated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Makes a request from an operation and spoils it; the same numbers make the same request. */
final class Mutation {

    private static final List<String> TYPES = List.of("nonsense", "", "/", "a/b/c", "text/plain", "application/xml", "*/*", "application/*", "application/json;",
            "application/json; charset=", "application/json; charset=GBK", "application/json; charset=utf-8", "application/json, text/csv", "text/csv; charset=no-such",
            "text/csv; charset=GBK", "text/csv; charset=UTF-16", "text/csv; header=\"", "application/x-ndjson", "multipart/form-data", "multipart/form-data; boundary=x",
            "application/x-www-form-urlencoded", "application/json; q=0", "APPLICATION/JSON", "application/problem+json", "\u00e9/x", "application/vnd.x+json");
    private static final List<String> ACCEPTS = List.of("nonsense", "", "*", "*/*;q=0", "image/png", "application/json;q=2", "application/json;q=x", "text/*, */*", ",,,",
            "application/x-ndjson", "application/problem+json", "application/json;charset=GBK", "a/b;c=\"");
    private static final List<String> HEADERS = List.of("X-Umpire-Role: manager", "X-Umpire-Role: \u00e9", "Content-Encoding: gzip", "Content-Encoding: identity", "Content-Encoding: x, y",
            "Expect: 100-continue", "Expect: the unexpected", "X-Long: " + "y".repeat(3000), "X-Longer: " + "y".repeat(25_000), "Cookie: a=b; c", "Cookie: =;=;", "Range: bytes=0-",
            "If-None-Match: *", "Origin: null", "Access-Control-Request-Method: PUT", "Accept-Language: zh;q=x", "Accept-Charset: GBK", "X-Forwarded-For: x", "Content-Language: zh",
            "Authorization: Basic x", "TE: trailers", "Upgrade: h2c", "X-HTTP-Method-Override: DELETE", "Idempotency-Key: ", "Accept-Encoding: gzip;q=9");
    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "FOO", "get", "PROPFIND");
    private static final List<String> STEPS = List.of("", ".", "..", "%2e%2e", "%2F", "%00", "%zz", "%", "%C0%80", "%ED%A0%80", "%FF", ";a=b", "a;b", "*", "{id}", "%7Bid%7D", "a%20b",
            "%E2%80%AE", "%E2%80%8B", "a+b", ":x", "~", "@", "%0d%0aX:y", "a%25b", "%F0%A0%80%80", "()", "a,b", "$", "!", "'", "[", "|", "\\", "^", "`", "<", "\"");
    private static final List<String> PARAMETERS = List.of("page=a", "page=-1", "page=1000001", "page=99999999999", "page=", "page", "page=1.0", "size=0", "size=501", "size=1&size=x",
            "size=%00", "status=FOO", "status=", "status=won", "customer=%00", "customer=", "customer=%E2%80%AE", "partnerId=" + "a".repeat(301), "policyVersion=x", "x=%zz", "%=1", "&&=&",
            "customer=" + "%E5%90%8D".repeat(600), "partnerId=%F0%9F%98%80", "a=b=c", "page=%D9%A3");

    private final List<Operation> operations;
    private final Map<String, List<String>> ids;

    /** @param ids of records that there are, by collection */
    Mutation(List<Operation> operations, Map<String, List<String>> ids) {
        this.operations = operations;
        this.ids = ids;
    }

    /** The request of these numbers. */
    Sent request(long seed, int number) {
        Random random = new Random(seed * 1_000_003 + number);
        Operation operation = Odd.one(operations, random);
        Sent sent = valid(operation, random);
        if (operation.mediaType() != null) {
            JsonNode body = BodyMutation.tree(body(operation, random), random);
            sent.body = BodyMutation.bytes(operation.mediaType().equals("text/csv") ? table(body) : BodyMutation.written(body), random);
        }
        for (int changes = random.nextInt(3); changes > 0; changes--) {
            spoil(sent, random);
        }
        return sent;
    }

    private Sent valid(Operation operation, Random random) {
        Sent sent = new Sent(operation.method());
        for (String step : operation.path().substring(1).split("/")) {
            sent.path.add(step.equals("{program}") ? "kingdee" : step.equals("{code}") ? "not-found" : step.equals("{period}") ? MutatedRequests.PERIOD
                    : step.startsWith("{") ? Odd.one(ids.getOrDefault(operation.collection(), List.of("beifang")), random) : step);
        }
        if (operation.mediaType() != null) {
            sent.headers.add("Content-Type: " + operation.mediaType());
        }
        if (random.nextInt(3) == 0) {
            sent.headers.add("X-Umpire-Role: manager");
        }
        if (operation.method().equals("POST") && random.nextInt(4) == 0) {
            sent.headers.add("Idempotency-Key: k" + random.nextInt(50));
        }
        return sent;
    }

    private JsonNode body(Operation operation, Random random) {
        List<Operation> puts = operations.stream().filter(other -> other.method().equals("PUT")).toList();
        if (!operation.collection().equals("imports")) {
            return operation.body();
        }
        JsonNode past = operations.stream().filter(other -> other.collection().equals("adjudications")).findFirst().orElseThrow().body().at("/registrations/0");
        return random.nextInt(3) > 0 || past.isMissingNode() ? Odd.one(puts, random).importLine("i" + random.nextInt(1000))
                : JsonNodeFactory.instance.objectNode().put("type", "deal-registrations").set("record", past);
    }

    /** A row of a table with a heading for each value. */
    private static String table(JsonNode line) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("type", line.path("type").asText());
        flatten(line.path("record"), "", cells);
        return cells.keySet().stream().map(Mutation::quoted).collect(Collectors.joining(",")) + "\n"
                + cells.values().stream().map(Mutation::quoted).collect(Collectors.joining(",")) + "\n";
    }

    private static void flatten(JsonNode at, String path, Map<String, String> cells) {
        if (at.isValueNode()) {
            cells.put(path, at.asText());
        }
        at.properties().forEach(field -> flatten(field.getValue(), path.isEmpty() ? field.getKey() : path + "." + field.getKey(), cells));
        for (int i = 0; at.isArray() && i < at.size(); i++) {
            flatten(at.get(i), path + "." + i, cells);
        }
    }

    private static String quoted(String cell) {
        return "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    private void spoil(Sent sent, Random random) {
        int step = random.nextInt(sent.path.size());
        switch (random.nextInt(13)) {
            case 0 -> sent.path.set(step, Odd.one(STEPS, random));
            case 1 -> sent.path.set(step, escaped(Odd.text(random)));
            case 2 -> sent.path.add(step, Odd.one(STEPS, random));
            case 3 -> sent.path.remove(step);
            case 4 -> sent.path.set(sent.path.size() - 1, sent.path.get(sent.path.size() - 1) + Odd.one(STEPS, random));
            case 5, 6 -> sent.query.add(Odd.one(PARAMETERS, random));
            case 7 -> sent.query.add(queryOf(sent, random) + "=" + escaped(Odd.text(random)));
            case 8 -> sent.headers.replaceAll(header -> header.startsWith("Content-Type") ? "Content-Type: " + Odd.one(TYPES, random) : header);
            case 9 -> sent.headers.add("Accept: " + Odd.one(ACCEPTS, random));
            case 10 -> sent.headers.add(Odd.one(HEADERS, random));
            case 11 -> sent.headers.add("Idempotency-Key: " + Odd.text(random).replaceAll("[\\r\\n\\u0000]", ""));
            default -> sent.method = Odd.one(METHODS, random);
        }
        if (sent.path.isEmpty()) {
            sent.path.add("");
        }
    }

    private String queryOf(Sent sent, Random random) {
        List<String> known = new ArrayList<>(operations.stream().filter(o -> sent.path.contains(o.collection())).flatMap(o -> o.queries().stream()).distinct().toList());
        return known.isEmpty() ? "page" : Odd.one(known, random);
    }

    /** As RFC 3986 wants it; half a character becomes the bytes that some writers make of it. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (byte b : Arrays.copyOf(text.getBytes(StandardCharsets.UTF_8), Math.min(1000, text.getBytes(StandardCharsets.UTF_8).length))) {
            escaped.append("%%%02X".formatted(b));
        }
        return escaped.toString();
    }
}
