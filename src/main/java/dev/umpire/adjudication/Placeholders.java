package dev.umpire.adjudication;

import dev.umpire.casefile.Program;
import dev.umpire.casefile.Term;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.api.runtime.rule.Match;

/**
 * Fills the templates of a rule's texts: {@code {conflict.until}} is the property of what the rule bound to
 * {@code $conflict}, {@code {terms.papersCure}} a number of program.yaml.
 */
final class Placeholders {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]\\w*)((?:\\.\\w+)+)}");

    /** Method of a property, by class and name. */
    private static final Map<Class<?>, Map<String, Method>> METHODS = new ConcurrentHashMap<>();

    private final Match match;
    private final Program program;

    Placeholders(Match match, Program program) {
        this.match = match;
        this.program = program;
    }

    String fill(String template) {
        if (template.indexOf('{') < 0) {
            return template;
        }
        Matcher placeholder = PLACEHOLDER.matcher(template);
        StringBuilder text = new StringBuilder();
        while (placeholder.find()) {
            String path = placeholder.group(2).substring(1);
            Object value = placeholder.group(1).equals("terms") ? term(path) : follow(placeholder.group(1), path);
            placeholder.appendReplacement(text, Matcher.quoteReplacement(String.valueOf(value)));
        }
        return placeholder.appendTail(text).toString();
    }

    private String term(String name) {
        Term term = program.terms().get(name);
        return term == null ? null : term.value().toPlainString();
    }

    private Object follow(String binding, String path) {
        Object value = match.getDeclarationValue("$" + binding);
        for (String property : path.split("\\.")) {
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
