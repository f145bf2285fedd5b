package dev.umpire.policy.check;

import dev.umpire.policy.Code;
import dev.umpire.policy.Hint;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Checks the placeholders of a rule's texts, as {@code {conflict.until}}: bound facts and what they
 * can be asked, or {@code {terms.meetingRecordAge}}, a number of program.yaml.
 */
final class Placeholders {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    private final Bindings bindings;
    private final Codes codes;
    private final Report report;

    Placeholders(Bindings bindings, Codes codes, Report report) {
        this.bindings = bindings;
        this.codes = codes;
        this.report = report;
    }

    void check(RuleText rule) {
        both(rule.annotation("en"), rule.annotation("zh"));
        both(rule.annotation("remedyEn"), rule.annotation("remedyZh"));
    }

    private void both(Annotation english, Annotation chinese) {
        Set<String> one = text(english);
        Set<String> other = text(chinese);
        if (english != null && chinese != null && !one.equals(other)) {
            report.add(Code.TEXTS_DIFFER, chinese.name(),
                    "The two languages do not name the same facts: %s against %s. Maybe name them in both."
                    .formatted(list(one), list(other)));
        }
    }

    private static String list(Set<String> names) {
        return names.isEmpty() ? "none" : names.stream().map(n -> "{" + n + "}").collect(Collectors.joining(", "));
    }

    private Set<String> text(Annotation annotation) {
        Set<String> found = new TreeSet<>();
        if (annotation != null && annotation.single() != null && annotation.single().string()) {
            Matcher matcher = PLACEHOLDER.matcher(annotation.single().text());
            while (matcher.find()) {
                found.add(matcher.group(1).strip());
                resolve(matcher.group(1).strip(), annotation.single().offset() + matcher.start(1));
            }
        }
        return found;
    }

    private void resolve(String path, int offset) {
        String[] steps = path.split("\\.", -1);
        if (steps[0].equals("terms")) {
            codes.term(String.join(".", List.of(steps).subList(1, steps.length)), offset + Math.min(path.length(), "terms.".length()));
            return;
        }
        Class<?> type = bindings.type("$" + steps[0]);
        if (type == null) {
            Set<String> known = bindings.names().stream().map(n -> n.substring(1)).collect(Collectors.toSet());
            report.add(Code.PLACEHOLDER, offset,
                    "Nothing under when is bound to $%s. %s".formatted(steps[0], Hint.of(steps[0], known)));
            return;
        }
        if (steps.length == 1) {
            report.add(Code.PLACEHOLDER, offset,
                    "A text shows a property of a fact, not the fact. Maybe you meant {%s.id}.".formatted(steps[0]));
        }
        int at = offset + steps[0].length() + 1;
        for (int i = 1; i < steps.length && type != Object.class; i++) {
            Method property = Members.methods(type, steps[i]).stream().filter(m -> m.getParameterCount() == 0)
                    .findFirst().orElse(null);
            if (property == null) {
                report.add(Code.PLACEHOLDER, at, "%s has no property %s. %s".formatted(type.getSimpleName(), steps[i],
                        Hint.of(steps[i], Members.names(type))));
                return;
            }
            type = property.getReturnType();
            at += steps[i].length() + 1;
        }
    }
}
