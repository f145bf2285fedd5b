package dev.umpire.web.mutated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;

/** Values that somebody sends sooner or later. */
final class Odd {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    static final List<String> TEXTS = List.of("", " ", "\u0000", "a\u0000b", "\ud800", "\udc00\ud800", "\u200b", "\u202e", "\u2066x\u2069", "\ufeff", "\ufffd",
            "\uffff", "\ud83d\ude00".repeat(80), "𠀀".repeat(80), "a".repeat(99), "a".repeat(100), "a".repeat(101), "a".repeat(256), "a".repeat(301),
            "名".repeat(400), "x".repeat(5000), "é", "e\u0301", "İ", "ﬁ", "ẞ", "' or 1=1 --", "'; drop table partner; --", "%", "%_%", "\\", "\"", "${x}", "{{x}}",
            "{0}", "%s%n", "../../etc/passwd", ".", "..", "/", "a/b", "?", "#", ";a=b", "*", "|", "DIRECT", "null", "true", "0", "-1", "1e9", "NaN", "\n", "\r\nX: y",
            "\t", "\u0085", "\u2028", "<a>", "@", "٣", "K3\u200b", "CN-440300 ", "cn-440300", "9144030019220382", "914403001922038216", "x.corp", "-", "***",
            "有限公司", "(old)", "1".repeat(64), "9".repeat(400));
    static final List<String> DATES = List.of("0000-01-01", "0001-01-01", "0000-00-00", "9999-12-31", "10000-01-01", "+10000-01-01", "-0001-01-01", "2026-02-30",
            "2024-02-29", "2023-02-29", "2090-01-01", "1900-01-01", "2026-1-1", "2026-01-01T00:00:00", "2026-13-01", "20260101", "2026-01-01Z");
    static final List<String> INSTANTS = List.of("0001-01-01T00:00:00Z", "0001-01-01T00:00:00+18:00", "9999-12-31T23:59:59Z", "9999-12-31T23:59:59-18:00",
            "2090-01-01T00:00:00Z", "2026-01-01T24:00:00Z", "2026-01-01T23:59:60Z", "2026-01-01", "2026-01-01T00:00:00.123456789Z", "2026-01-01T00:00:00+25:00",
            "+999999999-12-31T23:59:59.999999999Z", "1970-01-01T00:00:00Z", "2026-03-01T08:00:00+08:00");
    static final List<String> NUMBERS = List.of("0", "-0", "-1", "1", "2147483647", "2147483648", "-2147483649", "9223372036854775807", "9223372036854775808", "0.1", "-0.0001",
            "0.00001", "1e400", "1e-400", "1e20000000", "123456789012", "1234567890123", "999999999999.9999", "1.0", "99999999999999999999999999999999");

    static String text(Random random) {
        return one(random.nextInt(8) == 0 ? DATES : random.nextInt(8) == 0 ? INSTANTS : TEXTS, random);
    }

    static <T> T one(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    static JsonNode value(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(random.nextBoolean());
            case 2 -> JSON.numberNode(random.nextInt());
            case 3 -> number(random);
            case 4 -> JSON.arrayNode();
            case 5 -> JSON.objectNode();
            case 6 -> deep(random.nextInt(60), random.nextBoolean());
            case 7 -> JSON.arrayNode().add(JSON.nullNode()).add(text(random));
            case 8 -> JSON.objectNode().put(text(random), text(random));
            default -> JSON.textNode(text(random));
        };
    }

    static JsonNode number(Random random) {
        BigDecimal number = new BigDecimal(one(NUMBERS, random));
        // one of absurd scale is written as text, as the tree would write all its noughts
        return Math.abs(number.scale()) > 1000 ? JSON.rawValueNode(new com.fasterxml.jackson.databind.util.RawValue(number.toString()))
                : number.scale() == 0 ? JSON.numberNode(new BigInteger(number.toPlainString())) : JSON.numberNode(number);
    }

    private static JsonNode deep(int levels, boolean lists) {
        JsonNode at = JSON.numberNode(1);
        for (int i = 0; i < levels; i++) {
            at = lists ? ((ArrayNode) JSON.arrayNode()).add(at) : ((ObjectNode) JSON.objectNode()).set("a", at);
        }
        return at;
    }

    private Odd() { }
}
