package dev.umpire.policy.table;

import dev.umpire.policy.Code;
import dev.umpire.policy.Hint;
import dev.umpire.policy.Mistakes;
import dev.umpire.policy.placed.CsvRow;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Refuses what a table would drop, or read otherwise than it was meant, at the row or cell. */
final class SheetCheck {

    private static final String CONDITION = "CONDITION";
    private static final String ACTION = "ACTION";
    private static final String METADATA = "METADATA";
    private static final List<String> KINDS = List.of(CONDITION, ACTION, METADATA);
    private static final String SET = "RuleSet";

    private final Sheet sheet;
    private final Mistakes mistakes;

    SheetCheck(Sheet sheet, Mistakes mistakes) {
        this.sheet = sheet;
        this.mistakes = mistakes;
    }

    void check(String pack) {
        above(pack);
        title();
        kinds();
        heading();
        sheet.rules().forEach(this::width);
        sheet.rules().forEach(this::rule);
        twice();
        Signs signs = new Signs(mistakes);
        signs.check(sheet.patterns());
        signs.check(sheet.snippets());
        sheet.rules().forEach(signs::check);
    }

    private void above(String pack) {
        List<CsvRow> said = sheet.above().stream().filter(row -> !row.blank()).toList();
        CsvRow first = said.isEmpty() ? sheet.title() : said.get(0);
        if (said.isEmpty() || !first.text(0).equals(SET)) {
            mistakes.add(Code.TABLE, first.place(), "The table does not begin with its package. Maybe write RuleSet,%s on its first line.", pack);
        } else if (!first.text(1).equals(pack)) {
            mistakes.add(Code.PACKAGE, first.at(1), "The RuleSet is (%s), but the pack is %s. Maybe write RuleSet,%s.", first.text(1), pack, pack);
        }
        said.stream().skip(1).forEach(row -> mistakes.add(Code.FORBIDDEN, row.place(),
                "A policy file has no %s. Between RuleSet and RuleTable stands nothing. Maybe remove the row.", row.text(0).toLowerCase(Locale.ROOT)));
        nothingBehind(first, 2);
    }

    private void title() {
        if (!sheet.title().text(0).matches(Sheet.TITLE + "\\s+\\S.*")) {
            mistakes.add(Code.RULE_NAME, sheet.title().place(), "The table has no name. Maybe write RuleTable KD-4.2 protection: its rules are named after it.");
        }
        nothingBehind(sheet.title(), 1);
    }

    private void kinds() {
        for (int i = 0; i < sheet.width(); i++) {
            String kind = sheet.kinds().text(i);
            if (!KINDS.contains(kind)) {
                mistakes.add(Code.TABLE, sheet.kinds().at(i), kind.isBlank() ? "The column has no kind. %s" : "A column of a table is no (%2$s). %1$s",
                        Hint.of(kind, KINDS), kind);
            }
        }
        if (sheet.width() > 0 && sheet.columns(ACTION).isEmpty()) {
            mistakes.add(Code.TABLE, sheet.kinds().place(), "The table has no column ACTION, so its rules decide nothing. Maybe add one.");
        }
        if (sheet.width() == 0) {
            mistakes.add(Code.TABLE, sheet.kinds().place(), "Below RuleTable stand no kinds of columns. Maybe write CONDITION, ACTION and METADATA.");
        }
    }

    private void heading() {
        sheet.columns(METADATA).stream().filter(i -> !sheet.patterns().text(i).isBlank()).forEach(i -> mistakes.add(Code.TABLE, sheet.patterns().at(i),
                "Above METADATA stands no pattern, so this (%s) would be dropped. Maybe move it one row down.", sheet.patterns().text(i)));
        IntStream.range(0, sheet.width()).filter(i -> sheet.snippets().text(i).isBlank()).forEach(i -> mistakes.add(Code.TABLE, sheet.snippets().at(i),
                "The column does not say what its cells are set into. Maybe write $param."));
        boolean data = sheet.columns(METADATA).stream().anyMatch(i -> sheet.description().text(i).startsWith("\""))
                || sheet.columns(ACTION).stream().anyMatch(i -> sheet.description().text(i).matches("[\\d.,\"-].*"));
        if (data) {
            mistakes.add(Code.TABLE, sheet.description().place(), "Here stands a rule where the columns are described in words, so it would be dropped. "
                    + "Maybe add a row of descriptions above it.");
        } else if (sheet.description().blank()) {
            mistakes.add(Code.TABLE, sheet.description().place(), "The columns are not described. Maybe say in words what stands in each.");
        }
        List.of(sheet.kinds(), sheet.patterns(), sheet.snippets(), sheet.description()).forEach(row -> nothingBehind(row, sheet.width()));
    }

    private void nothingBehind(CsvRow row, int width) {
        IntStream.range(width, row.cells().size()).filter(i -> !row.text(i).isBlank()).findFirst().ifPresent(i -> mistakes.add(Code.TABLE, row.at(i),
                "The cell (%s) belongs to no column of the table, so it would be dropped. Maybe remove it.", row.text(i)));
    }

    private void width(CsvRow row) {
        nothingBehind(row, sheet.width());
        if (!row.blank() && row.cells().size() < sheet.width()) {
            mistakes.add(Code.TABLE, row.place(), "The row has %d cells, the table %d columns. Maybe a comma is missing.", row.cells().size(), sheet.width());
        }
    }

    private void rule(CsvRow row) {
        if (row.blank()) {
            mistakes.add(Code.TABLE, row.place(), "A blank row ends a table, so the rows below it would be dropped. Maybe remove it.");
        } else if (row.text(0).startsWith(Sheet.TITLE)) {
            mistakes.add(Code.TABLE, row.place(), "A second table begins here. Maybe put it into a file of its own.");
        } else {
            List<Integer> actions = sheet.columns(ACTION);
            if (!actions.isEmpty() && actions.stream().allMatch(i -> row.text(i).isBlank())) {
                mistakes.add(Code.TABLE, row.at(actions.get(0)), "The row has no ACTION, so its rule decides nothing. Maybe fill in the cell, or remove the row.");
            }
        }
    }

    /** Two rows that ask the same: whatever the second one says, nobody can tell which of them counts. */
    private void twice() {
        Map<List<String>, CsvRow> seen = new HashMap<>();
        for (CsvRow row : sheet.rules()) {
            List<String> asked = IntStream.range(0, sheet.width()).filter(i -> !sheet.is(i, ACTION) && !isText(i))
                    .mapToObj(i -> row.text(i).replaceAll("\\s+", "")).toList();
            CsvRow before = row.blank() ? null : seen.putIfAbsent(asked, row);
            if (before != null) {
                mistakes.add(Code.REPEATED, row.place(), "The row asks what the row in line %d asks already. Maybe remove one of them.", before.place().line());
            }
        }
    }

    /** A column of words for people, which say nothing of what is asked. */
    private boolean isText(int column) {
        return sheet.is(column, METADATA) && !sheet.snippets().text(column).startsWith("clause");
    }
}
