package dev.umpire.policy.table;

import dev.umpire.policy.Code;
import dev.umpire.policy.Hint;
import dev.umpire.policy.Mistakes;
import dev.umpire.policy.placed.CsvRow;
import dev.umpire.policy.placed.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The parts of a table.
 *
 * @param above       rows above the table itself
 * @param title       {@code RuleTable KD-4.2 protection}
 * @param kinds       CONDITION, ACTION or METADATA for each column
 * @param patterns    what a column's conditions are part of
 * @param snippets    what each cell is set into
 * @param description of each column, in words
 * @param rules       one rule a row, up to the last that is not blank
 */
record Sheet(List<CsvRow> above, CsvRow title, CsvRow kinds, CsvRow patterns, CsvRow snippets, CsvRow description, List<CsvRow> rules) {

    static final String TITLE = "RuleTable";
    private static final int HEADING = 5;

    /** Nothing where the table has no such parts, which has been told. */
    static Optional<Sheet> of(String path, List<CsvRow> rows, Mistakes mistakes) {
        int title = IntStream.range(0, rows.size()).filter(i -> rows.get(i).text(0).startsWith(TITLE)).findFirst().orElse(-1);
        if (title < 0) {
            noTitle(path, rows, mistakes);
            return Optional.empty();
        }
        int end = rows.size();
        while (end > title && rows.get(end - 1).blank()) {
            end--;
        }
        if (end < title + HEADING + 1) {
            mistakes.add(Code.TABLE, rows.get(end - 1).place(), "Below the row RuleTable stand %d rows, but a table has at least five: kinds of columns, patterns, "
                    + "what cells are set into, descriptions, and a rule. Maybe compare it with one that works.", end - title - 1);
            return Optional.empty();
        }
        return Optional.of(new Sheet(rows.subList(0, title), rows.get(title), rows.get(title + 1), rows.get(title + 2), rows.get(title + 3),
                rows.get(title + 4), rows.subList(title + HEADING, end)));
    }

    private static void noTitle(String path, List<CsvRow> rows, Mistakes mistakes) {
        for (CsvRow row : rows) {
            for (int i = 0; i < row.cells().size(); i++) {
                if (i > 0 && row.text(i).startsWith(TITLE)) {
                    mistakes.add(Code.TABLE, row.at(i), "RuleTable stands in column %d of the sheet. Maybe move the table to the first one.", i + 1);
                    return;
                }
            }
            String word = row.text(0).split("\\s")[0];
            String near = row.text(0).replaceAll("(?i)^(rule\\s+table|tablerule)\\b.*", TITLE);
            if (near.equals(TITLE) || Hint.nearest(word, List.of(TITLE)).isPresent() && Hint.nearest(word, List.of("RuleSet", TITLE)).equals(Optional.of(TITLE))) {
                mistakes.add(Code.TABLE, row.place(), "The table does not begin here, for (%s) is not RuleTable. Maybe write RuleTable and its name.", row.text(0));
                return;
            }
        }
        mistakes.add(Code.TABLE, new Place(path, 1, 1), "The file has no row that begins with RuleTable, as RuleTable KD-4.2 protection. Maybe add it "
                + "above the kinds of columns.");
    }

    /** Columns up to the last that has a kind. */
    int width() {
        int width = kinds.cells().size();
        while (width > 0 && kinds.text(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    boolean is(int column, String kind) {
        return kinds.text(column).equals(kind);
    }

    List<Integer> columns(String kind) {
        return IntStream.range(0, width()).filter(i -> is(i, kind)).boxed().toList();
    }
}
