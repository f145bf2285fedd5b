package dev.umpire.policy.check;

import dev.umpire.casefile.Subject;
import dev.umpire.kinds.Kinds;
import dev.umpire.policy.Vocabulary;
import dev.umpire.ruling.Conflict;
import dev.umpire.ruling.Effect;
import dev.umpire.ruling.Finding;
import dev.umpire.ruling.Kind;
import dev.umpire.ruling.RootCause;
import dev.umpire.ruling.Settlement;
import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The types that a rule may name: the public ones of the packages that the prelude imports. */
final class Types {

    private static final List<Class<?>> WORDS = List.of(Effect.class, Settlement.class, RootCause.class);

    /** The type of that simple name, or null. */
    static Class<?> find(String name) {
        for (String prefix : Vocabulary.PACKAGES) {
            try {
                Class<?> found = Class.forName(prefix + "." + name, false, Types.class.getClassLoader());
                // a file system that ignores case finds a class of another name
                if (found.getSimpleName().equals(name) && Modifier.isPublic(found.getModifiers())) {
                    return found;
                }
            } catch (ClassNotFoundException | LinkageError e) {
                continue;
            }
        }
        return null;
    }

    /** The public type declared within the other, or null. */
    static Class<?> nested(Class<?> outer, String name) {
        return Stream.of(outer.getClasses()).filter(c -> c.getSimpleName().equals(name)).findFirst().orElse(null);
    }

    /** What a session holds when such a request is ruled on: a pattern of anything else never matches. */
    static Set<Class<?>> facts(Kind<?> kind) {
        Set<Class<?>> facts = new HashSet<>(kind.facts());
        facts.add(Finding.class);
        return facts;
    }

    /** Whether a session of that kind can hold something that a pattern of the type matches. */
    static boolean held(Class<?> type, Kind<?> kind) {
        return facts(kind).stream().anyMatch(type::isAssignableFrom);
    }

    private static Stream<Class<?>> held() {
        return Kinds.ALL.stream().flatMap(kind -> facts(kind).stream()).distinct().sorted(Comparator.comparing(Class::getSimpleName));
    }

    /** Facts that can be asked for something of that type, as RegistrationConflict for its Registration. */
    static List<String> whoHave(Class<?> type) {
        return held().filter(fact -> Stream.of(fact.getMethods()).anyMatch(m -> m.getReturnType() == type && m.getParameterCount() == 0))
                .map(Class::getSimpleName).toList();
    }

    static List<String> factNames() {
        return Stream.concat(Stream.of(Subject.class, Conflict.class), held()).map(Class::getSimpleName).toList();
    }

    static List<String> names() {
        return Stream.concat(factNames().stream(), WORDS.stream().map(Class::getSimpleName)).toList();
    }

    private Types() { }
}
