package dev.umpire.replay.cases;

import dev.umpire.kinds.Kinds;
import dev.umpire.policy.placed.BadDocument;
import dev.umpire.policy.placed.YamlMap;
import dev.umpire.policy.placed.YamlNode;
import dev.umpire.ruling.Award;
import dev.umpire.ruling.Kind;
import dev.umpire.ruling.Ruling;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which keys an expectation may have: the fields of a ruling of the kind, and a few shorthands. */
final class Expectable {

    private final Map<String, Type> fields = new LinkedHashMap<>();

    Expectable(Kind<?> kind) {
        Stream<RecordComponent> common = Arrays.stream(Ruling.class.getRecordComponents()).filter(component -> component.getType() != Award.class);
        Stream.concat(common, Kinds.added(kind).stream()).forEach(component -> fields.put(component.getName(), component.getGenericType()));
    }

    /** @throws BadDocument at the first key that is none, or value that has another shape than the ruling's */
    void check(YamlMap written) {
        written.allowing(fields.keySet(), "expect");
        written.entries().forEach((field, entry) -> check(field, entry.value(), fields.get(field)));
    }

    private void check(String field, YamlNode value, Type type) {
        if (value.isNull()) {
            return;
        }
        if (type instanceof ParameterizedType of && of.getRawType() == List.class) {
            value.asList(field).items().forEach(item -> check(field, item, InWords.isWord(field) ? String.class : of.getActualTypeArguments()[0]));
        } else if (type instanceof Class<?> record && record.isRecord()) {
            value.asMap(field).allowing(keys(field, record), field);
        } else if (!(type instanceof ParameterizedType)) {
            value.asText(field);
        }
    }

    private static Collection<String> keys(String field, Class<?> record) {
        return Stream.concat(Arrays.stream(record.getRecordComponents()).map(RecordComponent::getName), InWords.shorthands(field).stream())
                .collect(Collectors.toSet());
    }
}
