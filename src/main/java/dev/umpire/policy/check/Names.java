package dev.umpire.policy.check;

import dev.umpire.policy.Code;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks the names of all rules of a pack: unique, one prefix, and the clause that the rule states. */
final class Names {

    private static final Pattern NAME = Pattern.compile("([A-Z][A-Z0-9]*)-((?:C\\.)?\\d+(?:\\.\\d+)*) \\S.*");

    private final Map<String, String> places = new HashMap<>();
    private String prefix;

    void check(RuleText rule, Report report) {
        check(rule, report, report.source().lineAt(rule.rule().offset()));
    }

    /** @param line on which an author finds the rule */
    void check(RuleText rule, Report report, int line) {
        String place = "%s:%d".formatted(report.source().path(), line);
        String before = places.putIfAbsent(rule.title(), place);
        if (before != null) {
            report.add(Code.DUPLICATE_RULE, rule.name(),
                    "The rule at %s has this name already. Maybe say what differs.".formatted(before));
        }
        Matcher name = NAME.matcher(rule.title());
        Token clause = rule.clause();
        int inside = rule.name().offset() + 1;
        int sign = rule.name().text().indexOf('\\');
        if (sign >= 0) {
            report.add(Code.RULE_NAME, rule.name().offset() + sign, "Within the name of a rule stands a sign that ends it elsewhere. Maybe write the name without it.");
            return;
        }
        if (!name.matches()) {
            report.add(Code.RULE_NAME, inside,
                    "The name does not begin with the program's letters and the clause. Maybe write \"%s-%s %s\"."
                    .formatted(prefix == null ? "KD" : prefix, clause == null ? "4.4" : clause.value(), rule.title()));
            return;
        }
        prefix = prefix == null ? name.group(1) : prefix;
        if (!name.group(1).equals(prefix)) {
            report.add(Code.RULE_NAME, inside, "The name begins with %s, those of other rules with %s. Maybe write %s."
                    .formatted(name.group(1), prefix, prefix));
        }
        if (clause != null && !name.group(2).equals(clause.value())) {
            report.add(Code.RULE_NAME, inside + name.start(2), "The name says clause %s, but @clause says %s. Maybe write %s-%s."
                    .formatted(name.group(2), clause.value(), prefix, clause.value()));
        }
    }
}
