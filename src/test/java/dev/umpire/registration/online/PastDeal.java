package dev.umpire.registration.online;

import dev.umpire.casefile.Json;
import java.util.LinkedHashMap;
import java.util.Map;

/** A line of an import: a deal of the past by Alpha, of K3 to a customer in Shenzhen, protected to the end of March 2026. */
record PastDeal(Map<String, Object> record, Boolean history) {

    static PastDeal of(String id, String customer) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("id", id);
        record.put("partnerId", "beifang");
        record.put("channel", "PARTNER");
        record.put("customer", Map.of("name", customer, "territory", "CN-440300"));
        record.put("opportunity", "NEW_CUSTOMER");
        record.put("productLine", "K3");
        record.put("amount", 1000);
        record.put("submittedAt", "2026-01-05T09:00:00+08:00");
        record.put("status", "APPROVED");
        record.put("protection", Map.of("from", "2026-01-05", "until", "2026-03-31"));
        record.put("renewals", 0);
        return new PastDeal(record, null);
    }

    PastDeal with(String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(record);
        changed.put(field, value);
        return new PastDeal(changed, history);
    }

    PastDeal asHistory() {
        return new PastDeal(record, true);
    }

    @Override
    public String toString() {
        Map<String, Object> line = new LinkedHashMap<>(Map.of("type", "deal-registrations", "record", record));
        if (history != null) {
            line.put("history", history);
        }
        return Json.write(line);
    }
}
