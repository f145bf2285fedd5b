package dev.umpire.adjudication;

import dev.umpire.casefile.Program;
import dev.umpire.casefile.Term;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.api.runtime.rule.Match;

/**
 * A text of a rule, taken apart once: {@code {conflict.until}} is the property of what the rule bound to
 * {@code $conflict}, {@code {terms.papersCure}} a number of program.yaml.
 */
final class Template {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]\\w*)((?:\\.\\w+)+)}");

    /** Texts come from rules, of which a version has some dozens; after very many swaps the map starts anew. */
    private static final Map<String, Template> KNOWN = new ConcurrentHashMap<>();
    private static final int MOST_KNOWN = 20_000;

    /** Method of a property, by class and name. */
    private static final Map<Class<?>, Map<String, Method>> METHODS = new ConcurrentHashMap<>();

    private interface Part {
        Object in(Match match, Program program);
    }

    private final List<Part> parts = new ArrayList<>();

    private Template(String text) {
        Matcher placeholder = PLACEHOLDER.matcher(text);
        int end = 0;
        while (placeholder.find()) {
            literal(text.substring(end, placeholder.start()));
            List<String> path = List.of(placeholder.group(2).substring(1).split("\\."));
            String binding = placeholder.group(1);
            parts.add(binding.equals("terms") ? (match, program) -> term(program, path.get(0)) : (match, program) -> follow(match, "$" + binding, path));
            end = placeholder.end();
        }
        literal(text.substring(end));
    }

    private void literal(String text) {
        if (!text.isEmpty()) {
            parts.add((match, program) -> text);
        }
    }

    static Template of(String text) {
        if (KNOWN.size() > MOST_KNOWN) {
            KNOWN.clear();
        }
        return KNOWN.computeIfAbsent(text, Template::new);
    }

    String fill(Match match, Program program) {
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(part.in(match, program)));
        return text.toString();
    }

    private static Object term(Program program, String name) {
        Term term = program.terms().get(name);
        return term == null ? null : term.value().toPlainString();
    }

    private static Object follow(Match match, String binding, List<String> path) {
        Object value = match.getDeclarationValue(binding);
        for (String property : path) {
            value = value == null ? null : read(value, property);
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value;
    }

    private static Object read(Object from, String property) {
        Method method = METHODS.computeIfAbsent(from.getClass(), c -> new ConcurrentHashMap<>())
                .computeIfAbsent(property, name -> find(from.getClass(), name));
        try {
            return method.invoke(from);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("The property (%s) of %s cannot be read.".formatted(property, from.getClass().getSimpleName()), e);
        }
    }

    private static Method find(Class<?> type, String property) {
        try {
            return type.getMethod(property);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("There is no property (%s) of %s. Maybe mend the text of the rule."
                    .formatted(property, type.getSimpleName()), e);
        }
    }
}
