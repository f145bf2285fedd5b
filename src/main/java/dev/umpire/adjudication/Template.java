package dev.umpire.adjudication;

import dev.umpire.casefile.Program;
import dev.umpire.casefile.Term;
import dev.umpire.identity.BoundedCache;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of a rule, taken apart once: {@code {conflict.until}} is the property of what the rule bound to
 * {@code $conflict}, {@code {terms.papersCure}} a number of program.yaml.
 */
final class Template {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]\\w*)((?:\\.\\w+)+)}");

    /** Texts come from rules, of which a version has some dozens; after very many swaps all are forgotten. */
    private static final int MOST_KEPT = 10_000_000;
    private static final BoundedCache<String, Template> KNOWN = new BoundedCache<>(MOST_KEPT, (text, template) -> 2 * text.length(), Template::new);

    /** Method of a property, by class and name. */
    private static final Map<Class<?>, Map<String, Method>> METHODS = new ConcurrentHashMap<>();

    /** Words to be read in place of a property of a fact; empty where the property itself is. */
    @FunctionalInterface
    interface Substitutes {
        Optional<String> inPlaceOf(Object bound, Object asked, Method property);
    }

    static final Substitutes EVERYTHING = (bound, asked, property) -> Optional.empty();

    private interface Piece {
        void addTo(Sentence sentence, Map<String, Object> bound, Program program, Substitutes words);
    }

    private static final String TERMS = "terms";

    private final List<Piece> parts = new ArrayList<>();
    private final List<String> bindings = new ArrayList<>();

    private Template(String text) {
        Matcher placeholder = PLACEHOLDER.matcher(text);
        int end = 0;
        while (placeholder.find()) {
            literal(text.substring(end, placeholder.start()));
            List<String> path = List.of(placeholder.group(2).substring(1).split("\\."));
            String binding = placeholder.group(1);
            if (!binding.equals(TERMS) && !bindings.contains(binding)) {
                bindings.add(binding);
            }
            parts.add(binding.equals(TERMS)
                    ? (sentence, bound, program, words) -> sentence.add(term(program, path.get(0)))
                    : (sentence, bound, program, words) -> show(sentence, bound.get(binding), path, words));
            end = placeholder.end();
        }
        literal(text.substring(end));
    }

    private void literal(String text) {
        if (!text.isEmpty()) {
            parts.add((sentence, bound, program, words) -> sentence.add(text));
        }
    }

    /** What it names of what the rule bound, without the sign in front. */
    List<String> bindings() {
        return bindings;
    }

    static Template of(String text) {
        return KNOWN.of(text);
    }

    String fill(Map<String, Object> bound, Program program, Substitutes words) {
        Sentence sentence = new Sentence();
        parts.forEach(part -> part.addTo(sentence, bound, program, words));
        return sentence.toString();
    }

    private static String term(Program program, String name) {
        Term term = program.terms().get(name);
        return term == null ? "null" : term.value().toPlainString();
    }

    private static void show(Sentence sentence, Object bound, List<String> path, Substitutes words) {
        Object asked = bound;
        for (String property : path.subList(0, path.size() - 1)) {
            asked = asked == null ? null : read(asked, method(asked, property));
        }
        if (asked == null) {
            sentence.add("null");
            return;
        }
        Method property = method(asked, path.get(path.size() - 1));
        Optional<String> instead = words.inPlaceOf(bound, asked, property);
        if (instead.isPresent()) {
            sentence.addWords(instead.get());
        } else {
            sentence.add(plain(read(asked, property)));
        }
    }

    private static String plain(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
    }

    private static Method method(Object from, String property) {
        return METHODS.computeIfAbsent(from.getClass(), c -> new ConcurrentHashMap<>())
                .computeIfAbsent(property, name -> find(from.getClass(), name));
    }

    private static Object read(Object from, Method property) {
        try {
            return property.invoke(from);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("The property (%s) of %s cannot be read.".formatted(property.getName(),
                    from.getClass().getSimpleName()), e);
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
