package dev.umpire.policy.check;

import dev.umpire.policy.Diagnostic;
import dev.umpire.policy.placed.Place;
import dev.umpire.policy.table.DecisionTable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the cell of a decision table from which a generated line was made.
 *
 * @param generated the rules made from it
 * @param written   the file as the author wrote it
 */
record TableRows(DecisionTable table, FileText generated, FileText written) {

    private static final Pattern RULE = Pattern.compile("^rule \"(.*?_\\d{1,6})\\b");
    private static final Pattern WORD = Pattern.compile("^(\"?[-\\w$.]+|\\S)");

    /** The same at the cell where the offending word stands, else at the row. */
    Diagnostic place(Diagnostic found) {
        String rest = found.text().substring(Math.min(found.text().length(), Math.max(0, found.column() - 1)));
        Matcher word = WORD.matcher(rest);
        Place at = table.find(row(found.line()), word.find() ? word.group() : "");
        return new Diagnostic(found.level(), found.code(), table.path(), at.line(), at.column(), written.line(at.line()), found.detail());
    }

    private int row(int line) {
        for (int i = line; i > 0; i--) {
            Matcher rule = RULE.matcher(generated.line(i));
            if (rule.find()) {
                return table.rowOf(rule.group(1));
            }
        }
        return 1;
    }
}
