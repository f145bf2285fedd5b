package dev.umpire.policy.check;

import dev.umpire.policy.Code;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Checks that a rule has all its parts and closes what it opens: slips that the parser would tell in riddles. */
final class RuleShape {

    private static final Map<String, String> CLOSERS = Map.of("(", ")", "[", "]", "{", "}");

    /** Whether the rule has the right shape; what is wrong has been reported otherwise. */
    static boolean check(RuleText rule, Report report) {
        if (rule.name() == null) {
            report.add(Code.UNQUOTED_NAME, rule.rule(),
                    "The name of the rule does not stand in quotation marks. Maybe write rule \"KD-4.4 …\".");
            return false;
        }
        if (Stream.of(rule.head(), rule.left(), rule.right()).flatMap(List::stream).anyMatch(Token::open)) {
            return false;
        }
        return part(rule.head(), report) && part(rule.left(), report) && part(rule.right(), report) && words(rule, report)
                && equals(rule.left(), report);
    }

    private static boolean words(RuleText rule, Report report) {
        if (rule.when() == null) {
            report.add(Code.MISSING_WHEN, rule.rule(), "The rule \"%s\" has no when. Maybe write it above the first pattern."
                    .formatted(rule.title()));
        } else if (rule.then() == null) {
            Token at = rule.left().stream().filter(t -> t.is("verdict")).findFirst().orElse(rule.last());
            report.add(Code.MISSING_THEN, at,
                    "The rule \"%s\" has no then. Maybe write it above this line.".formatted(rule.title()));
        } else if (rule.end() == null) {
            report.add(Code.MISSING_END, rule.last(),
                    "The rule \"%s\" has no end. Maybe write it below this line.".formatted(rule.title()));
        }
        return rule.when() != null && rule.then() != null && rule.end() != null;
    }

    private static boolean part(List<Token> tokens, Report report) {
        Deque<Token> open = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (CLOSERS.containsKey(token.text()) && !token.string()) {
                open.push(token);
            } else if (CLOSERS.containsValue(token.text()) && !token.string()) {
                if (open.isEmpty() || !CLOSERS.get(open.pop().text()).equals(token.text())) {
                    report.add(Code.UNBALANCED, token,
                            "Nothing was opened that this %s closes. Maybe remove it.".formatted(token.text()));
                    return false;
                }
            } else if (!open.isEmpty() && (token.is(";") && open.peek().is("(") && tokens.get(0).is("verdict") || token.is("@") || begins(tokens, i))) {
                break;
            }
        }
        if (!open.isEmpty()) {
            String sign = open.peek().text();
            report.add(Code.UNBALANCED, open.peek(),
                    "This %s is never closed. Maybe write %s.".formatted(sign, CLOSERS.get(sign)));
        }
        return open.isEmpty();
    }

    /** Whether the next pattern begins here, as {@code $conflict : Conflict(}. */
    private static boolean begins(List<Token> tokens, int at) {
        return at + 3 < tokens.size() && tokens.get(at).text().startsWith("$") && tokens.get(at + 1).is(":")
                && Character.isUpperCase(tokens.get(at + 2).text().charAt(0)) && tokens.get(at + 3).is("(")
                && !tokens.get(at - 1).is(",") && !tokens.get(at - 1).is("(");
    }

    private static boolean equals(List<Token> left, Report report) {
        // code within an accumulate is refused as such, by the gate
        boolean code = left.stream().anyMatch(t -> t.is("accumulate"));
        Token single = left.stream().filter(t -> t.is("=") && !code).findFirst().orElse(null);
        if (single != null) {
            report.add(Code.SINGLE_EQUALS, single, "A single = compares nothing. Maybe you meant ==.");
        }
        return single == null;
    }

    private RuleShape() { }
}
