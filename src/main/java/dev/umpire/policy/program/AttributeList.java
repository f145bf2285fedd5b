package dev.umpire.policy.program;

import dev.umpire.casefile.Attribute;
import dev.umpire.policy.Code;
import dev.umpire.policy.Hint;
import dev.umpire.policy.Mistakes;
import dev.umpire.policy.placed.YamlMap;
import dev.umpire.policy.program.Part.Word;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The free facts of partners that rules may ask for, under {@code attributes}. */
record AttributeList(Mistakes mistakes) {

    private static final String EXAMPLE = "{ staff: NUMBER, level: { type: TEXT, values: [ GOLD, SILVER ] } }";
    private static final List<String> TYPES = Stream.of(Attribute.Type.values()).map(Enum::name).toList();

    static Map<String, Attribute> read(Part root, Mistakes mistakes) {
        if (root.may("attributes", EXAMPLE).isEmpty()) {
            return Map.of();
        }
        return root.part("attributes", EXAMPLE).map(part -> new AttributeList(mistakes).all(part)).orElse(Map.of());
    }

    private Map<String, Attribute> all(Part part) {
        CodeList names = new CodeList("attribute", "attributes", mistakes);
        Map<String, Attribute> all = new LinkedHashMap<>();
        part.map().entries().forEach((name, entry) -> {
            if (names.add(new Word(name, entry.key()))) {
                Optional<Attribute> attribute = entry.value() instanceof YamlMap map ? written(new Part(map, "the attribute (" + name + ")", mistakes))
                        : part.word(name, "NUMBER").flatMap(this::type).map(type -> new Attribute(type, List.of()));
                attribute.ifPresent(read -> all.put(name, read));
            }
        });
        return all;
    }

    private Optional<Attribute> written(Part part) {
        part.knowing(List.of("type", "values"));
        Optional<Attribute.Type> type = part.word("type", "TEXT").flatMap(this::type);
        CodeList once = new CodeList("value", "values", mistakes);
        List<Word> values = part.words("values", "GOLD").stream().filter(once::add).toList();
        if (!values.isEmpty() && type.filter(Attribute.Type.TEXT::equals).isEmpty()) {
            mistakes.add(Code.WRONG_VALUE, part.map().entries().get("values").key(), "Only a TEXT has values to choose from. Maybe remove them.");
        }
        return type.map(known -> new Attribute(known, values.stream().map(Word::text).toList()));
    }

    private Optional<Attribute.Type> type(Word word) {
        String type = word.text().toUpperCase(Locale.ROOT);
        if (!TYPES.contains(type)) {
            mistakes.add(Code.WRONG_VALUE, word.place(), "The type (%s) is none of %s. %s", word.text(), String.join(", ", TYPES),
                    Hint.nearest(type, TYPES).map("Maybe you meant %s."::formatted).orElse("Maybe you meant TEXT."));
            return Optional.empty();
        }
        return Optional.of(Attribute.Type.valueOf(type));
    }
}
