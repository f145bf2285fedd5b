package dev.umpire.policy.check;

import dev.umpire.kinds.Verdict;
import dev.umpire.ruling.Raises;
import java.lang.reflect.Method;
import java.util.List;

/** The verbs of the verdict. */
final class Spoken {

    /** Their names; what returns something is none. */
    static List<String> verbs() {
        return Members.names(Verdict.class).stream().filter(name -> !named(name).isEmpty()).toList();
    }

    /** The verbs of that name. */
    static List<Method> named(String name) {
        return Members.methods(Verdict.class, name).stream().filter(method -> method.isAnnotationPresent(Raises.class)).toList();
    }

    /** Whether it keeps the party from what it asked: it must learn why, and what it can do. */
    static boolean hinders(String verb) {
        return named(verb).stream().anyMatch(method -> method.getAnnotation(Raises.class).value().hinders());
    }

    private Spoken() { }
}
