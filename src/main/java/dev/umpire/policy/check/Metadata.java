package dev.umpire.policy.check;

import dev.umpire.policy.Code;
import dev.umpire.policy.Hint;
import dev.umpire.ruling.RootCause;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks what a rule says of itself: its annotations, their order and their values. */
final class Metadata {

    private static final List<String> ORDER = List.of("clause", "rootCause", "precedence", "over", "en", "zh", "remedyEn", "remedyZh");

    private final Set<String> clauses;
    private final Report report;

    /** @param clauses all that handbook and common chapter know; empty where there is no handbook */
    Metadata(Set<String> clauses, Report report) {
        this.clauses = clauses;
        this.report = report;
    }

    void check(RuleText rule, Set<String> verbs) {
        rule.annotations().forEach(this::known);
        order(rule.annotations());
        required(rule, verbs);
        values(rule);
    }

    private void known(Annotation annotation) {
        if (!ORDER.contains(annotation.name().text())) {
            report.add(Code.UNKNOWN_ANNOTATION, annotation.name(), "There is no annotation @%s. %s".formatted(
                    annotation.name().text(), Hint.of(annotation.name().text(), ORDER)));
        } else if (annotation.values().isEmpty()) {
            report.add(Code.ANNOTATION_VALUE, annotation.name(), "@%s says nothing. Maybe write its value in parentheses."
                    .formatted(annotation.name().text()));
        }
    }

    private void order(List<Annotation> annotations) {
        Set<String> seen = new HashSet<>();
        int last = -1;
        for (Annotation annotation : annotations) {
            String name = annotation.name().text();
            int place = ORDER.indexOf(name);
            if (!seen.add(name)) {
                report.add(Code.REPEATED_ANNOTATION, annotation.name(),
                        "@%s stands twice. Maybe remove one of them.".formatted(name));
            } else if (place >= 0 && place < last) {
                report.add(Code.ANNOTATION_ORDER, annotation.name(),
                        "@%s stands after @%s. Maybe move it up.".formatted(name, ORDER.get(last)));
            }
            last = Math.max(last, place);
        }
    }

    private void required(RuleText rule, Set<String> verbs) {
        Stream.of("clause", "en", "zh").filter(a -> rule.annotation(a) == null).forEach(a ->
                report.add(Code.MISSING_ANNOTATION, rule.name(), "The rule has no @%s. Maybe add it.".formatted(a)));
        String hindering = verbs.stream().filter(Spoken::hinders).findFirst().orElse(null);
        if (hindering != null) {
            Stream.of("rootCause", "remedyEn", "remedyZh").filter(a -> rule.annotation(a) == null).forEach(a ->
                    report.add(Code.MISSING_ANNOTATION, rule.name(),
                            "The rule says verdict.%s and has no @%s. Maybe add it.".formatted(hindering, a)));
        } else if ((rule.annotation("remedyEn") == null) != (rule.annotation("remedyZh") == null)) {
            report.add(Code.MISSING_ANNOTATION, rule.name(), "The remedy is given in one language only. Maybe add %s.".formatted(
                    rule.annotation("remedyEn") == null ? "@remedyEn" : "@remedyZh"));
        }
    }

    private void values(RuleText rule) {
        Token clause = rule.clause();
        if (clause != null) {
            clause(clause);
        }
        Annotation over = rule.annotation("over");
        if (over != null) {
            over.values().forEach(this::clauses);
        }
        Annotation cause = rule.annotation("rootCause");
        List<String> causes = Stream.of(RootCause.values()).map(RootCause::name).toList();
        if (cause != null && cause.single() != null && !causes.contains(cause.single().text())) {
            report.add(Code.ANNOTATION_VALUE, cause.single(), "There is no root cause %s. %s".formatted(cause.single().text(),
                    Hint.of(cause.single().text(), causes)));
        }
        Annotation precedence = rule.annotation("precedence");
        if (precedence != null && !precedence.values().stream().map(Token::text).collect(Collectors.joining()).matches("\\d{1,4}")) {
            report.add(Code.ANNOTATION_VALUE, precedence.name(),
                    "The precedence is not a whole number from 0 to 9999. Maybe remove it: 0 is meant without it.");
        }
    }

    private void clause(Token clause) {
        if (!clause.string()) {
            report.add(Code.ANNOTATION_VALUE, clause,
                    "A clause stands in quotation marks. Maybe write \"%s\".".formatted(clause.text()));
        } else {
            clause(clause.value(), clause.offset() + 1);
        }
    }

    /** A list in one text, as {@code "4.4, 4.6"}; the star stands for all. */
    private void clauses(Token list) {
        Matcher each = Pattern.compile("[^\\s,]+").matcher(list.value());
        while (each.find()) {
            if (!each.group().equals("*")) {
                clause(each.group(), list.offset() + 1 + each.start());
            }
        }
    }

    private void clause(String clause, int offset) {
        if (!clauses.isEmpty() && !clauses.contains(clause)) {
            String chapter = clause.replaceAll("[^.]*$", "");
            report.add(Code.UNKNOWN_CLAUSE, offset, "Clause %s is not in HANDBOOK.md. %s".formatted(clause,
                    Hint.nearest(clause, clauses.stream().filter(c -> c.startsWith(chapter)).toList()).map("Maybe you meant %s."::formatted)
                            .orElse("Maybe state it there, as a paragraph that begins with its number.")));
        }
    }
}
