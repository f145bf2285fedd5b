package dev.umpire.web.mutated;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Changes a body: first as a tree, then as text, then as bytes. */
final class BodyMutation {

    private static final ObjectMapper WRITER = new ObjectMapper();

    /** A field or an element somewhere in a tree. */
    private record Spot(JsonNode parent, String field, int index) {
        void set(JsonNode value) {
            if (parent instanceof ObjectNode object) {
                object.set(field, value);
            } else {
                ((ArrayNode) parent).set(index, value);
            }
        }

        void remove() {
            if (parent instanceof ObjectNode object) {
                object.remove(field);
            } else {
                ((ArrayNode) parent).remove(index);
            }
        }

        JsonNode value() {
            return parent instanceof ObjectNode object ? object.get(field) : parent.get(index);
        }
    }

    static JsonNode tree(JsonNode given, Random random) {
        JsonNode tree = given.deepCopy();
        for (int changes = random.nextInt(4); changes > 0; changes--) {
            List<Spot> spots = new ArrayList<>();
            collect(tree, spots);
            if (spots.isEmpty()) {
                return Odd.value(random);
            }
            change(Odd.one(spots, random), random);
        }
        return tree;
    }

    private static void change(Spot spot, Random random) {
        JsonNode old = spot.value();
        switch (random.nextInt(8)) {
            case 0 -> spot.remove();
            case 1 -> {
                if (spot.parent() instanceof ObjectNode object) {
                    object.set(random.nextBoolean() ? "colour" : Odd.text(random), Odd.value(random));
                }
            }
            case 2 -> {
                if (spot.parent() instanceof ArrayNode list) {
                    for (int copies = random.nextInt(60); copies > 0; copies--) {
                        list.add(old.deepCopy());
                    }
                }
            }
            case 3, 4 -> spot.set(old.isTextual() ? like(old.asText(), random) : old.isNumber() ? Odd.number(random) : Odd.value(random));
            default -> spot.set(Odd.value(random));
        }
    }

    /** Another value of the same form. */
    private static JsonNode like(String text, Random random) {
        JsonNode odd = text.matches("\\d{4}-\\d\\d-\\d\\d") ? WRITER.getNodeFactory().textNode(Odd.one(Odd.DATES, random))
                : text.matches("\\d{4}-\\d\\d-\\d\\dT.*") ? WRITER.getNodeFactory().textNode(Odd.one(Odd.INSTANTS, random)) : null;
        return odd != null ? odd : WRITER.getNodeFactory().textNode(random.nextBoolean() ? text + Odd.text(random) : Odd.text(random));
    }

    private static void collect(JsonNode at, List<Spot> spots) {
        for (Map.Entry<String, JsonNode> field : at.properties()) {
            spots.add(new Spot(at, field.getKey(), -1));
            collect(field.getValue(), spots);
        }
        for (int i = 0; at.isArray() && i < at.size(); i++) {
            spots.add(new Spot(at, null, i));
            collect(at.get(i), spots);
        }
    }

    /** As it is sent: mostly as the tree says, sometimes cut, doubled, in another encoding or with a slip of the pen. */
    static byte[] bytes(String text, Random random) {
        return switch (random.nextInt(24)) {
            case 0 -> text.substring(0, random.nextInt(text.length() + 1)).getBytes(StandardCharsets.UTF_8);
            case 1 -> (text + text).getBytes(StandardCharsets.UTF_8);
            case 2 -> text.getBytes(StandardCharsets.UTF_16);
            case 3 -> text.getBytes(Charset.forName("GBK"));
            case 4 -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
            case 5 -> text.replaceFirst("\"([^\"]+)\":", "\"$1\":1,\"$1\":").getBytes(StandardCharsets.UTF_8);
            case 6 -> text.replaceFirst(":", Odd.one(List.of(":NaN,", ": /* */", ":'", "::", ":+1,", ":01,", ":0x1,", ":\"\\u12\","), random))
                    .getBytes(StandardCharsets.UTF_8);
            case 7 -> spoilt(text.getBytes(StandardCharsets.UTF_8), random);
            case 8 -> new byte[0];
            default -> text.getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] spoilt(byte[] bytes, Random random) {
        for (int i = 0; bytes.length > 0 && i < 3; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return bytes;
    }

    static String written(JsonNode tree) {
        try {
            return WRITER.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private BodyMutation() { }
}
