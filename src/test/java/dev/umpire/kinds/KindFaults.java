package dev.umpire.kinds;

import dev.umpire.casefile.Fact;
import dev.umpire.casefile.Subject;
import dev.umpire.policy.CoreRules;
import dev.umpire.policy.Vocabulary;
import dev.umpire.ruling.CommonVerbs;
import dev.umpire.ruling.Conflict;
import dev.umpire.ruling.ConflictVerbs;
import dev.umpire.ruling.Effect;
import dev.umpire.ruling.Kind;
import dev.umpire.ruling.Outcome;
import dev.umpire.ruling.Raises;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the compiler cannot find of a kind that is not whole; each fault names what is left out. */
public final class KindFaults {

    private final List<String> faults = new ArrayList<>();
    private final List<Class<?>> classes;

    private KindFaults(List<Path> folders) {
        this.classes = folders.stream().flatMap(KindFaults::classesIn).toList();
    }

    /** @param folders of compiled classes, each with the folders of packages in it */
    public static List<String> in(List<Path> folders) {
        KindFaults of = new KindFaults(folders);
        of.listed();
        Kinds.ALL.forEach(of::whole);
        of.oneMeaningForEachName();
        of.coreRules();
        return of.faults;
    }

    private void listed() {
        classes.stream().filter(type -> Kind.class.isAssignableFrom(type) && type != Kind.class)
                .filter(type -> Kinds.ALL.stream().noneMatch(kind -> kind.getClass() == type))
                .forEach(type -> faults.add("%s is not listed in Kinds.ALL.".formatted(type.getSimpleName())));
        Map<String, Long> codes = Kinds.ALL.stream().collect(Collectors.groupingBy(Kind::code, Collectors.counting()));
        codes.forEach((code, times) -> {
            if (times > 1) {
                faults.add("The code %s stands for %d kinds.".formatted(code, times));
            }
        });
    }

    private void whole(Kind<?> kind) {
        if (!kind.verbs().isAssignableFrom(Verdict.class)) {
            faults.add("Verdict does not speak %s.".formatted(kind.verbs().getSimpleName()));
        }
        if (Stream.of(kind.verbs().getDeclaredMethods()).noneMatch(Method::isDefault)) {
            faults.add("%s has no verb.".formatted(kind.verbs().getSimpleName()));
        }
        for (Method method : kind.verbs().getDeclaredMethods()) {
            if (method.isDefault() && (!method.isAnnotationPresent(Raises.class) || method.getReturnType() != void.class)) {
                faults.add("%s.%s is no verb: it must return nothing and state its effect with @Raises."
                        .formatted(kind.verbs().getSimpleName(), method.getName()));
            }
        }
        if (!awardOf(kind).isRecord()) {
            faults.add("%s.award does not say which award it gives: its type must be a record of the kind.".formatted(kind.getClass().getSimpleName()));
        }
        effects(kind).stream().filter(effect -> kind.outcomes().stream().map(Outcome::effect).noneMatch(effect::equals))
                .forEach(effect -> faults.add("%s has no outcome for the effect %s.".formatted(kind.getClass().getSimpleName(), effect)));
        facts(kind);
    }

    private static Class<?> awardOf(Kind<?> kind) {
        return Stream.of(kind.getClass().getMethods()).filter(method -> method.getName().equals("award") && !method.isBridge())
                .findFirst().orElseThrow().getReturnType();
    }

    /** A kind with conflicts may be told how they end. */
    private static Set<Effect> effects(Kind<?> kind) {
        boolean conflicts = kind.facts().stream().anyMatch(Conflict.class::isAssignableFrom);
        return Stream.of(Stream.of(kind.verbs()), Stream.of(CommonVerbs.class), conflicts ? Stream.of(ConflictVerbs.class) : Stream.<Class<?>>empty())
                .flatMap(all -> all).flatMap(verbs -> Stream.of(verbs.getDeclaredMethods())).filter(verb -> verb.isAnnotationPresent(Raises.class))
                .map(verb -> verb.getAnnotation(Raises.class).value()).filter(effect -> effect != Effect.NOTE).collect(Collectors.toCollection(TreeSet::new));
    }

    private void facts(Kind<?> kind) {
        String folder = kind.getClass().getPackageName();
        classes.stream().filter(type -> type.getPackageName().equals(folder) && Fact.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers()))
                .filter(type -> !kind.facts().contains(type))
                .forEach(type -> faults.add("%s does not name its fact %s.".formatted(kind.getClass().getSimpleName(), type.getSimpleName())));
        if (kind.facts().stream().filter(Subject.class::isAssignableFrom).count() != 1) {
            faults.add("%s does not name one fact that is what it rules on.".formatted(kind.getClass().getSimpleName()));
        }
    }

    /** What a rule names is of one package. */
    private void oneMeaningForEachName() {
        Map<String, Set<String>> names = new TreeMap<>();
        classes.stream().filter(type -> Vocabulary.PACKAGES.contains(type.getPackageName()) && Modifier.isPublic(type.getModifiers()) && !type.isMemberClass())
                .forEach(type -> names.computeIfAbsent(type.getSimpleName(), name -> new TreeSet<>()).add(type.getPackageName()));
        names.forEach((name, packages) -> {
            if (packages.size() > 1) {
                faults.add("Rules cannot tell which %s is meant: it stands in %s.".formatted(name, packages));
            }
        });
    }

    private void coreRules() {
        try {
            CoreRules.byPath().forEach((path, drl) -> {
                if (!drl.contains("rule \"")) {
                    faults.add("The core rules (%s) hold no rule.".formatted(path));
                }
            });
        } catch (LinkageError e) {
            faults.add(e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
        }
    }

    private static Stream<Class<?>> classesIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class") && !file.toString().contains("-info")).map(folder::relativize)
                    .<Class<?>>map(file -> loaded(file.toString().replace('/', '.').replaceFirst("[.]class$", ""))).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, KindFaults.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
