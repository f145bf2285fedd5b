package dev.umpire.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.umpire.web.Http;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Records of every type made at random: each field is a value that records have, or one at an edge, or one that no
 * record may have, or left out. Most are bad; what matters is what becomes of those that are taken in.
 */
final class OddRecords {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> DAYS = List.of("2026-01-15", "2026-01-15", "2026-02-15", "2026-11-01", "2199-12-31", "0001-01-01", "9999-12-31", "9999-12-30", "0000-01-01",
            "2026-02-30", "2030-01-01", "1900-01-01");
    private static final List<String> INSTANTS = List.of("2026-01-15T09:00:00+08:00", "2026-11-01T00:00:00Z", "0001-01-01T00:00:00+08:00",
            "0001-01-02T00:00:00+18:00", "0001-01-03T00:00:00Z", "9999-12-31T23:59:59-18:00", "9999-12-30T23:59:59Z", "2030-01-01T00:00:00Z");
    private static final List<String> SUFFIXES = List.of("", "", "", "1", "(新)", " Ltd", "\u202e", "\ud83d\ude00", "\ufffd", "&amp;", "'\"\\", "控股");
    private static final List<String> PURE_SIGNS = List.of("-", "***", "?", "\ufffd\ufffd", "()", " ", "");

    private final Random random;
    private final String partner;
    private final List<String> names;

    OddRecords(long seed, String partner, List<String> names) {
        this.random = new Random(seed);
        this.partner = partner;
        this.names = names;
    }

    /** A type of register and a record for it. */
    Map.Entry<String, ObjectNode> next(String id) {
        Map<String, Supplier<ObjectNode>> types = new TreeMap<>(Map.of("deal-registrations", this::registration,
                "installed-base", this::sale, "named-accounts", this::account, "direct-opportunities", this::opportunity,
                "exclusivity-grants", this::grant, "partners", this::partner));
        List<String> codes = List.copyOf(types.keySet());
        String type = random.nextInt(3) == 0 ? one(codes) : "deal-registrations";
        ObjectNode record = types.get(type).get().put("id", id);
        oneFieldIsOdd(record);
        return Map.entry(type, record);
    }

    private ObjectNode registration() {
        ObjectNode record = JSON.objectNode().put("partnerId", partner).put("channel", "PARTNER").put("opportunity", "NEW_CUSTOMER")
                .put("productLine", "K3").put("amount", new BigDecimal("50000")).put("submittedAt", instant())
                .put("status", one(List.of("APPROVED", "SHARED", "INCOMPLETE", "ESCALATED", "DECLINED", "WITHDRAWN", "WON", "LOST")))
                .put("renewals", (int) one(List.of(0, 0, 0, 1, -1, 2)));
        record.set("customer", customer());
        if (random.nextBoolean()) {
            record.set("protection", JSON.objectNode().put("from", day()).put("until", day()));
        }
        maybe(() -> record.put("firstUntil", day()));
        maybe(() -> record.put("completedAt", instant()));
        maybe(() -> record.put("closedOn", day()));
        maybe(() -> record.set("evidence", list(paper())));
        maybe(() -> record.set("required", list(JSON.objectNode().put("evidence", "MEETING_RECORD").put("by", day()))));
        maybe(() -> record.set("shares", list(JSON.objectNode().put("party", partner).put("percent", (int) one(List.of(60, 100, -1))))));
        return record;
    }

    private ObjectNode sale() {
        ObjectNode record = JSON.objectNode().put("productLine", "K3").put("partnerId", partner).put("soldOn", day());
        record.set("customer", customer());
        return record;
    }

    private ObjectNode account() {
        ObjectNode record = JSON.objectNode().put("holder", one(List.of(partner, "DIRECT"))).put("from", day());
        record.set("customer", customer());
        maybe(() -> record.put("until", day()));
        return record;
    }

    private ObjectNode opportunity() {
        ObjectNode record = JSON.objectNode().put("productLine", "K3").put("openedOn", day()).put("status", "OPEN");
        record.set("customer", customer());
        maybe(() -> record.put("lastActivityOn", day()));
        return record;
    }

    /** For another line than the deals of the test, or a grant without end would decide all of them. */
    private ObjectNode grant() {
        ObjectNode record = JSON.objectNode().put("partnerId", partner).put("from", day()).put("until", day()).put("commitment", 1000);
        ObjectNode scope = record.putObject("scope");
        scope.putArray("productLines").add("BOS");
        scope.set("customers", list(customer()));
        maybe(() -> record.put("measuredAt", instant()));
        return record;
    }

    private ObjectNode partner() {
        ObjectNode record = JSON.objectNode().put("name", one(names)).put("status", "ACTIVE").put("tier", "DEEP");
        record.set("certifications", list(JSON.objectNode().put("code", "K3").put("validUntil", day())));
        record.set("authorizations", list(JSON.objectNode().put("productLine", "BOS").put("territory", "CN").put("from", day())));
        maybe(() -> record.putObject("attributes").putNull("nothing").set("deep", nested(one(List.of(1, 6, 7, 8, 24, 27, 28)))));
        return record;
    }

    private ObjectNode customer() {
        String name = random.nextInt(12) == 0 ? one(PURE_SIGNS) : one(names) + one(SUFFIXES);
        ObjectNode customer = JSON.objectNode().put("name", random.nextInt(40) == 0 ? name.repeat(1 + 3000 / Math.max(1, name.length())) : name)
                .put("territory", "CN-440300").put("employees", (int) one(List.of(120, 0, Integer.MAX_VALUE, -1)));
        maybe(() -> customer.putObject("identifiers").put("domain", one(List.of("example.com", "portal.corp", "-", "x"))));
        maybe(() -> customer.set("aliases", list(JSON.textNode(one(names)))));
        return customer;
    }

    private ObjectNode paper() {
        return JSON.objectNode().put("type", "MEETING_RECORD").put("date", day());
    }

    private JsonNode nested(int levels) {
        JsonNode value = JSON.numberNode(1);
        for (int i = 0; i < levels; i++) {
            value = JSON.objectNode().set("a", value);
        }
        return value;
    }

    /** One in three records has a field that is missing, null, or of another type. */
    private void oneFieldIsOdd(ObjectNode record) {
        if (random.nextInt(3) > 0) {
            return;
        }
        List<String> fields = new ArrayList<>();
        record.fieldNames().forEachRemaining(fields::add);
        String field = one(fields);
        switch (random.nextInt(4)) {
            case 0 -> record.remove(field);
            case 1 -> record.putNull(field);
            case 2 -> record.put(field, -1);
            default -> record.putArray(field).addNull();
        }
    }

    private ArrayNode list(JsonNode element) {
        return JSON.arrayNode().add(element);
    }

    private void maybe(Runnable set) {
        if (random.nextInt(4) == 0) {
            set.run();
        }
    }

    private String day() {
        return random.nextInt(4) > 0 ? "2026-02-%02d".formatted(1 + random.nextInt(28)) : one(DAYS);
    }

    private String instant() {
        return random.nextInt(4) > 0 ? "2026-01-%02dT09:00:00+08:00".formatted(1 + random.nextInt(28)) : one(INSTANTS);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** A deal that anybody may register with one of the names, with attributes that may nest too deep. */
    String deal(String name) {
        String attributes = JSON.objectNode().set("deep", nested(one(List.of(1, 7, 8, 28, 29, 30)))).toString();
        return Http.deal(partner, name).replaceFirst("\\}$", ", \"attributes\": " + attributes + "}");
    }
}
