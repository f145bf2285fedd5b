package dev.umpire.policy.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The names bound in a rule, {@code $deal} and so on, with their types. */
final class Bindings {

    private final Map<String, Class<?>> types = new TreeMap<>();
    private final Map<Class<?>, Set<String>> known = new HashMap<>();

    /** A scope of its own: what {@code not} and {@code exists} bind is not seen outside. */
    Bindings inner() {
        Bindings inner = new Bindings();
        inner.types.putAll(types);
        known.forEach((type, predicates) -> inner.known.put(type, new HashSet<>(predicates)));
        return inner;
    }

    void bind(String name, Class<?> type) {
        types.put(name, type);
    }

    /** Of what is being ruled on there is only one: what a rule has asked of it is true from then on. */
    void learn(Class<?> type, String predicate) {
        known.computeIfAbsent(type, n -> new HashSet<>()).add(predicate);
    }

    boolean knows(Class<?> type, String predicate) {
        return known.getOrDefault(type, Set.of()).contains(predicate);
    }

    /** The type of that binding, or null. */
    Class<?> type(String name) {
        return types.get(name);
    }

    Set<String> names() {
        return types.keySet();
    }
}
