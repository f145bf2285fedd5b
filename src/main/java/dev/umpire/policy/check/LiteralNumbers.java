package dev.umpire.policy.check;

import dev.umpire.policy.Code;
import java.util.List;
import java.util.Set;

/** Refuses numbers in a rule file: each stands in program.yaml, with its clause, or in a table. */
record LiteralNumbers(Report report) {

    /** That there is none, one or more of something is no number of a clause. */
    private static final Set<String> NONE_AND_ONE = Set.of("0", "1");
    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");

    void check(RuleText rule) {
        check(rule.left(), true);
        check(rule.right(), false);
    }

    private void check(List<Token> tokens, boolean condition) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind() != Token.Sort.NUMBER) {
                continue;
            }
            Token before = i > 0 ? tokens.get(i - 1) : null;
            Token after = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
            boolean counted = i > 1 && tokens.get(i - 2).is("count");
            boolean compared = is(before) || is(after);
            if (!report.told(token) && !counted && !(condition && compared && NONE_AND_ONE.contains(token.text()))) {
                report.add(Code.LITERAL_NUMBER, token, "The number %s stands in a rule. Maybe state it under terms in program.yaml, with its clause and its "
                        .formatted(token.text()) + "unit, and ask for it by name, as $deal.days( \"papersCure\" ); or write a table.");
            }
        }
    }

    private static boolean is(Token sign) {
        return sign != null && !sign.string() && COMPARISONS.contains(sign.text());
    }
}
