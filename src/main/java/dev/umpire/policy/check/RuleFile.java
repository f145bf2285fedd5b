package dev.umpire.policy.check;

import java.util.ArrayList;
import java.util.List;

/**
 * A rule file cut into its package line, its rules, and what else stands in it.
 *
 * @param tokens   all of it but comments
 * @param outside  tokens that belong to no rule, comments left out
 * @param comments all comments
 */
record RuleFile(FileText source, List<Token> tokens, List<RuleText> rules, List<Token> outside, List<Token> comments) {

    static RuleFile read(Report report) {
        List<Token> all = Lexer.tokens(report);
        List<Token> comments = all.stream().filter(t -> t.kind() == Token.Sort.COMMENT).toList();
        List<Token> code = all.stream().filter(t -> t.kind() != Token.Sort.COMMENT).toList();
        List<RuleText> rules = new ArrayList<>();
        List<Token> outside = new ArrayList<>();
        for (int i = 0; i < code.size();) {
            if (begins(report.source(), code.get(i))) {
                int end = end(report.source(), code, i);
                rules.add(RuleText.of(code.subList(i, end), above(report.source(), comments, code.get(i))));
                i = end;
            } else {
                outside.add(code.get(i++));
            }
        }
        return new RuleFile(report.source(), code, rules, outside, comments);
    }

    /** The word {@code rule} begins a rule where it is the first on its line. */
    private static boolean begins(FileText source, Token token) {
        return token.is("rule") && source.line(source.lineAt(token.offset())).stripLeading().startsWith("rule")
                && source.line(source.lineAt(token.offset())).indexOf("rule") == source.columnAt(token.offset()) - 1;
    }

    private static int end(FileText source, List<Token> code, int from) {
        for (int i = from + 1; i < code.size(); i++) {
            if (begins(source, code.get(i))) {
                return i;
            }
            if (code.get(i).is("end") && !code.get(i - 1).is(".")) {
                return i + 1;
            }
        }
        return code.size();
    }

    private static List<Token> above(FileText source, List<Token> comments, Token rule) {
        List<Token> above = new ArrayList<>();
        int line = source.lineAt(rule.offset());
        for (int i = comments.size() - 1; i >= 0; i--) {
            if (comments.get(i).offset() < rule.offset() && source.lineAt(comments.get(i).end()) == line - 1) {
                above.add(0, comments.get(i));
                line = source.lineAt(comments.get(i).offset());
            }
        }
        return above;
    }
}
