package dev.umpire.policy.table;

import dev.umpire.policy.Code;
import dev.umpire.policy.Mistakes;
import dev.umpire.policy.PackFiles;
import dev.umpire.policy.placed.CsvCell;
import dev.umpire.policy.placed.CsvReader;
import dev.umpire.policy.placed.CsvRow;
import dev.umpire.policy.placed.Place;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.drools.decisiontable.InputType;
import org.drools.decisiontable.SpreadsheetCompiler;

/**
 * A decision table: one rule a row, named after the table and the number of its row.
 *
 * @param path within the pack
 * @param rows all of them, the heading included
 */
public record DecisionTable(String path, List<CsvRow> rows) {

    private static final Pattern ROW = Pattern.compile(".*_(\\d+)");

    /** Whether a file of that path holds one. */
    public static boolean is(String path) {
        return path.startsWith("tables/") && path.endsWith(".csv");
    }

    /** The table in that file; nothing of it is checked. */
    public static DecisionTable of(PackFiles pack, String path) {
        return new DecisionTable(path, CsvReader.read(path, pack.content().get(path), (at, detail) -> { }));
    }

    /** What is wrong with its sheet: everything that would be dropped, or read otherwise than it was meant. */
    public static void check(PackFiles pack, String path, Mistakes mistakes) {
        List<CsvRow> rows = CsvReader.read(path, pack.content().get(path), (at, detail) -> mistakes.add(Code.TABLE, at, "%s", detail));
        if (!mistakes.refuse()) {
            Sheet.of(path, rows, mistakes).ifPresent(sheet -> new SheetCheck(sheet, mistakes).check(pack.name()));
        }
    }

    /** Its rules as DRL; only for a table without mistakes. */
    public String drl() {
        String even = rows.stream().map(DecisionTable::even).collect(Collectors.joining("\n", "", "\n"));
        return new SpreadsheetCompiler().compile(new ByteArrayInputStream(even.getBytes(StandardCharsets.UTF_8)), InputType.CSV);
    }

    /** One line, however many the author's cells have, so that rows can be counted. */
    private static String even(CsvRow row) {
        return row.cells().stream().map(CsvCell::text).map(text -> text.replace('\n', ' '))
                .map(text -> text.matches("[^\",]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"").collect(Collectors.joining(","));
    }

    /** The row from which a rule was made, from 1. */
    public int rowOf(String rule) {
        Matcher row = ROW.matcher(rule);
        return row.matches() ? Math.min(Integer.parseInt(row.group(1)), rows.size()) : 1;
    }

    /** The line on which the row of a rule begins. */
    public int lineOf(String rule) {
        return rows.get(rowOf(rule) - 1).place().line();
    }

    /** The cell of that row in which a word stands, else that of the heading, else the row itself. */
    public Place find(int row, String word) {
        Pattern whole = Pattern.compile("(?<![\\w$])" + Pattern.quote(word) + "(?![\\w$])");
        int title = IntStream.range(0, rows.size()).filter(i -> rows.get(i).text(0).startsWith(Sheet.TITLE)).findFirst().orElse(0);
        return IntStream.concat(IntStream.of(row - 1), IntStream.range(title, row - 1)).boxed().flatMap(i -> rows.get(i).cells().stream())
                .filter(cell -> !word.isEmpty() && whole.matcher(cell.text()).find()).map(CsvCell::place).findFirst().orElse(rows.get(row - 1).place());
    }
}
