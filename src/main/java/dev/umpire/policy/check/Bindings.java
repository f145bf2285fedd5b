package dev.umpire.policy.check;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The names bound in a rule, {@code $deal} and so on, with their types. */
final class Bindings {

    private final Map<String, Class<?>> types = new TreeMap<>();

    /** A scope of its own: what {@code not} and {@code exists} bind is not seen outside. */
    Bindings inner() {
        Bindings inner = new Bindings();
        inner.types.putAll(types);
        return inner;
    }

    void bind(String name, Class<?> type) {
        types.put(name, type);
    }

    /** The type of that binding, or null. */
    Class<?> type(String name) {
        return types.get(name);
    }

    Set<String> names() {
        return types.keySet();
    }
}
