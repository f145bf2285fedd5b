package dev.umpire.policy.check;

import dev.umpire.policy.Code;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.ParserError;

/** Tells in words what the parser of Drools could not read. */
final class Syntax {

    private static final Pattern INPUT = Pattern.compile("input '(.*?)'( |$)", Pattern.DOTALL);

    private final Report report;
    private final RuleFile file;

    Syntax(Report report, RuleFile file) {
        this.report = report;
        this.file = file;
    }

    /** The rule as Drools reads it, if it does; otherwise the reason has been reported. */
    Optional<RuleDescr> rule(RuleText rule, Parsed whole) {
        if (whole.readable() && whole.rules().containsKey(rule.rule().offset())) {
            return Optional.of(whole.rules().get(rule.rule().offset()));
        }
        Parsed alone = Parsed.alone(file.source(), rule);
        if (alone.readable() && alone.rules().size() == 1) {
            return Optional.of(alone.rules().values().iterator().next());
        }
        alone.errors().stream().filter(e -> e.getRow() > 0).findFirst()
                .ifPresentOrElse(this::tell, () -> report.add(Code.SYNTAX, rule.rule(),
                        "The rule \"%s\" cannot be read. Maybe a word of it has a meaning of its own to Drools, as with or from."
                                .formatted(rule.title())));
        return Optional.empty();
    }

    private void tell(ParserError error) {
        int offset = offset(error.getRow(), error.getCol());
        Matcher input = INPUT.matcher(String.valueOf(error.getMessage()));
        String seen = input.find() ? input.group(1) : "";
        report.add(Code.SYNTAX, offset, seen.isBlank() || seen.equals("<eof>")
                ? "The rule ends before it is complete. Maybe a parenthesis or a sign before this is missing."
                : "The word %s cannot stand here. Maybe a comma, an operator or a quotation mark is missing before it."
                        .formatted(seen.lines().findFirst().orElse(seen)));
    }

    /** @param row from 1, @param column from 0 */
    private int offset(int row, int column) {
        int offset = 0;
        for (int line = 1; line < row; line++) {
            int next = file.source().text().indexOf('\n', offset);
            if (next < 0) {
                return Math.max(0, file.source().text().length() - 1);
            }
            offset = next + 1;
        }
        return Math.min(offset + Math.max(0, column), Math.max(0, file.source().text().length() - 1));
    }
}
