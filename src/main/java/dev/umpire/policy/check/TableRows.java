package dev.umpire.policy.check;

import dev.umpire.policy.Diagnostic;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the row of a decision table from which a generated line was made.
 *
 * @param table     as the author wrote it
 * @param generated the rules made from it
 */
record TableRows(Source table, Source generated) {

    private static final Pattern RULE = Pattern.compile("^rule \".*?_(\\d{1,6})\\b");
    private static final Pattern WORD = Pattern.compile("^[\\w$]+");

    /** The same at the row, and at the cell where the offending word stands in the row. */
    Diagnostic place(Diagnostic found) {
        int row = row(found.line());
        String text = table.line(row);
        String rest = found.text().substring(Math.min(found.text().length(), found.column() - 1));
        Matcher word = WORD.matcher(rest);
        int at = word.find() ? text.indexOf(word.group()) : -1;
        return new Diagnostic(found.code(), table.path(), row, at < 0 ? 1 : text.codePointCount(0, at) + 1, text, found.detail());
    }

    private int row(int line) {
        for (int i = line; i > 0; i--) {
            Matcher rule = RULE.matcher(generated.line(i));
            if (rule.find()) {
                return Math.min(Integer.parseInt(rule.group(1)), table.lines().size());
            }
        }
        return 1;
    }
}
