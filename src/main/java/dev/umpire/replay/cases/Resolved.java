package dev.umpire.replay.cases;

import dev.umpire.casefile.Customer;
import dev.umpire.casefile.Registration;
import dev.umpire.policy.placed.YamlList;
import dev.umpire.policy.placed.YamlMap;
import dev.umpire.policy.placed.YamlNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;

/**
 * Fills in what a case leaves to parties.yaml, by the types of the records that it writes: wherever one has a customer, it
 * may be named; wherever a registration stands, the defaults hold.
 */
record Resolved(Parties parties, Defaults defaults) {

    /** The value of the type, with customers written out; of a shape that does not fit the type as it is. */
    YamlNode value(YamlNode written, Type type) {
        if (type == Customer.class) {
            return parties.customer(written);
        }
        if (type instanceof ParameterizedType of && of.getRawType() == List.class && written instanceof YamlList list) {
            return new YamlList(list.place(), list.items().stream().map(item -> value(item, of.getActualTypeArguments()[0])).toList());
        }
        if (type instanceof ParameterizedType of && of.getRawType() == Map.class && written instanceof YamlMap map) {
            YamlMap resolved = map;
            for (String key : map.entries().keySet()) {
                resolved = replaced(resolved, key, of.getActualTypeArguments()[1]);
            }
            return resolved;
        }
        return type instanceof Class<?> record && record.isRecord() && written instanceof YamlMap map ? fields(map, record) : written;
    }

    private YamlMap fields(YamlMap written, Class<?> record) {
        YamlMap resolved = record == Registration.class ? defaults.registration(written) : written;
        for (RecordComponent component : record.getRecordComponents()) {
            resolved = replaced(resolved, component.getName(), component.getGenericType());
        }
        return resolved;
    }

    private YamlMap replaced(YamlMap in, String key, Type type) {
        return in.get(key).map(value -> in.replacing(key, value(value, type))).orElse(in);
    }
}
