package dev.umpire.replay.cases;

import dev.umpire.ruling.Ruling;
import dev.umpire.ruling.Ruling.SettledConflict;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A ruling in the words of an expectation. */
final class Actual {

    private static final List<String> SAID_OF_A_CONFLICT = List.of("with", "settlement", "settledBy");

    /** The field of the ruling; of a conflict only what the expectation speaks of. */
    static Object of(Ruling ruling, String field, Object expected) {
        return inOrder(switch (field) {
            case "outcome" -> ruling.outcome().name();
            case "mode" -> ruling.mode().name();
            case "findings" -> ruling.findings().stream().map(Ruling.Finding::clause).distinct().toList();
            case "conflicts" -> ruling.conflicts().stream().map(c -> conflict(c, expected)).toList();
            case "protection" -> ruling.protection() == null ? null
                    : Shape.map("from", ruling.protection().from(), "until", ruling.protection().until());
            case "required" -> ruling.required().stream().map(r -> Shape.map("evidence", r.evidence(), "by", r.by())).toList();
            case "shares" -> ruling.shares().stream().map(s -> Shape.map("party", s.party(), "percent", s.percent())).toList();
            case "defects" -> ruling.defects().stream().map(d -> Shape.map("type", d.type(), "conflict", shortId(d.conflict()))).toList();
            case "negotiation" -> ruling.negotiation() == null ? null : Shape.map("until", ruling.negotiation().until(),
                    "fallback", ruling.negotiation().fallback(), "parties", inOrder(ruling.negotiation().parties()));
            case "consequences" -> ruling.consequences().stream().map(c -> Shape.map("partnerId", c.partnerId(),
                    "registrationId", c.registrationId(), "action", c.action())).toList();
            default -> throw new IllegalArgumentException("No such field (%s).".formatted(field));
        });
    }

    private static Map<String, Object> conflict(SettledConflict conflict, Object expected) {
        Map<String, Object> whole = Shape.map("with", conflict.rival().id(), "settlement", conflict.settlement(),
                "settledBy", conflict.settledBy(), "kind", conflict.kind(),
                "strength", conflict.identity() == null ? null : conflict.identity().strength());
        Map<String, Object> said = new TreeMap<>(whole);
        said.keySet().retainAll(spokenOf(conflict.rival().id(), expected));
        return said;
    }

    private static java.util.Collection<?> spokenOf(String with, Object expected) {
        for (Object entry : (List<?>) shortIds(expected)) {
            if (entry instanceof Map<?, ?> map && with.equals(map.get("with"))) {
                return map.keySet();
            }
        }
        return SAID_OF_A_CONFLICT;
    }

    /** Entries of a list with the ids that authors write: R-1 for REGISTRATION:R-1. */
    static Object shortIds(Object shape) {
        if (shape instanceof List<?> list) {
            return inOrder(list.stream().map(Actual::shortIds).toList());
        }
        if (shape instanceof Map<?, ?> map) {
            Map<String, Object> shorter = new TreeMap<>();
            map.forEach((key, value) -> shorter.put((String) key,
                    key.equals("with") || key.equals("conflict") ? shortId((String) value) : value));
            return shorter;
        }
        return shape;
    }

    private static String shortId(String id) {
        return id == null ? null : id.replaceFirst("^[A-Z_]+:", "");
    }

    /** Lists mean the same in every order. */
    static Object inOrder(Object shape) {
        if (shape instanceof List<?> list) {
            return list.stream().sorted(Comparator.comparing(Shape::text, ClauseOrder.NATURAL)).toList();
        }
        if (shape instanceof Map<?, ?> map) {
            Map<String, Object> ordered = new TreeMap<>();
            map.forEach((key, value) -> ordered.put((String) key, inOrder(value)));
            return ordered;
        }
        return shape;
    }

    private Actual() { }
}
