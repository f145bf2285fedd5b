package dev.umpire.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.umpire.casefile.Partner;
import dev.umpire.casefile.Registration;
import dev.umpire.casefile.Subject;
import dev.umpire.kinds.Kinds;
import dev.umpire.kinds.Verdict;
import dev.umpire.ruling.Conflict;
import dev.umpire.ruling.Raises;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The reference pages of rules are made from the code; {@code -Dsnap=update} writes them anew. */
class ReferencePagesTest {

    /** What every kind may have, beside what it has alone. */
    private static final List<Class<?>> SHARED = List.of(Partner.class, Registration.class, Conflict.class);
    private static final List<Class<?>> FACTS = facts();
    private static final Set<String> NOT_FOR_RULES = Set.of("toString", "hashCode", "equals", "ref", "findings");

    /** What is being ruled on, what all kinds share, then the rest of each kind. */
    private static List<Class<?>> facts() {
        List<Class<?>> subjects = Kinds.ALL.stream().flatMap(kind -> kind.facts().stream()).<Class<?>>map(type -> type)
                .filter(Subject.class::isAssignableFrom).toList();
        Stream<Class<?>> others = Kinds.ALL.stream().flatMap(kind -> kind.facts().stream().<Class<?>>map(type -> type)
                .filter(type -> !subjects.contains(type) && !SHARED.contains(type)).sorted(Comparator.comparing(Class::getSimpleName)));
        return Stream.of(subjects.stream(), SHARED.stream(), others).flatMap(all -> all).distinct().toList();
    }

    @Test
    void thePageOfVerbsSaysWhatTheVocabularyDoes() throws IOException {
        compare("docs/reference/verdict.md", """
                # The verbs

                The right side of a rule is one of these, rarely two. Each raises a finding with the effect that is given here; the
                gravest that stands decides the outcome. Made from the code; do not edit.
                %s""".formatted(vocabularies().map(ReferencePagesTest::verbs).collect(Collectors.joining())));
    }

    @Test
    void thePageOfFactsSaysWhatRulesMayAsk() throws IOException {
        compare("docs/reference/facts.md", """
                # The facts

                What the left side of a rule may name, and what it may ask of it. A rule of a conflict may also ask what
                is listed under `Conflict`. Of a conflict a text shows the party that asks what it reads, and words for the
                rest ([how to write a rule](../how-to/write-a-rule.md)). Made from the code; do not edit.
                %s""".formatted(FACTS.stream().map(ReferencePagesTest::section).collect(Collectors.joining())));
    }

    @Test
    void everyVerbIsExplained() {
        assertThat(vocabularies().flatMap(ReferencePagesTest::methods)).isNotEmpty().allSatisfy(verb ->
                assertThat(new JavadocOf(verb.getDeclaringClass()).method(verb)).as(verb.toString()).isNotEmpty());
    }

    @Test
    void everythingThatRulesMayAskIsExplained() {
        assertThat(FACTS).allSatisfy(fact -> assertThat(methods(fact)).isNotEmpty().allSatisfy(
                asked -> assertThat(new JavadocOf(asked.getDeclaringClass()).method(asked)).as(asked.toString()).isNotEmpty()));
    }

    private static Stream<Class<?>> vocabularies() {
        return Arrays.stream(Verdict.class.getInterfaces());
    }

    private static String verbs(Class<?> vocabulary) {
        JavadocOf javadoc = new JavadocOf(vocabulary);
        return "\n## %s\n\n| verb | effect | |\n|---|---|---|\n%s".formatted(javadoc.type().replaceFirst("[.]$", ""), methods(vocabulary).map(verb -> "| `%s` | %s | %s |\n".formatted(
                call(verb), verb.getAnnotation(Raises.class).value(), javadoc.method(verb))).collect(Collectors.joining()));
    }

    private static String section(Class<?> fact) {
        return "\n## %s\n\n%s\n\n%s".formatted(fact.getSimpleName(), new JavadocOf(fact).type(), table(fact));
    }

    private static String table(Class<?> type) {
        return "| name | gives | |\n|---|---|---|\n" + methods(type).map(m -> "| `%s` | %s | %s |\n".formatted(call(m),
                m.getReturnType() == void.class ? "" : "`" + m.getReturnType().getSimpleName() + "`", new JavadocOf(m.getDeclaringClass()).method(m) + readByParty(m)))
                .collect(Collectors.joining());
    }

    /** Where a text shows it, the party that asks reads it, though it is another's. */
    private static String readByParty(Method method) {
        return Arrays.stream(method.getAnnotations()).anyMatch(a -> a.annotationType().getSimpleName().equals("ReadByParty"))
                ? " The party reads it." : "";
    }

    private static Stream<Method> methods(Class<?> type) {
        boolean inherited = Subject.class.isAssignableFrom(type);
        return Arrays.stream(inherited ? type.getMethods() : type.getDeclaredMethods())
                .filter(m -> Modifier.isPublic(m.getModifiers()) && !Modifier.isStatic(m.getModifiers()) && !m.isBridge())
                .filter(m -> m.getDeclaringClass() != Object.class && !NOT_FOR_RULES.contains(m.getName()))
                .sorted(Comparator.comparing(Method::getName).thenComparing(Method::toString));
    }

    private static String call(Method method) {
        String parameters = Arrays.stream(method.getParameters()).map(p -> p.getType().getSimpleName() + " " + p.getName())
                .collect(Collectors.joining(", "));
        return method.getParameterCount() == 0 ? method.getName() : method.getName() + "( " + parameters + " )";
    }

    private static void compare(String page, String made) throws IOException {
        Path path = Path.of(page);
        if ("update".equals(System.getProperty("snap"))) {
            Files.writeString(path, made);
        }
        assertThat(path).as("run with -Dsnap=update to write it anew").hasContent(made);
    }
}
