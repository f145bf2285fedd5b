package dev.umpire.policy.table;

import dev.umpire.policy.Code;
import dev.umpire.policy.Mistakes;
import dev.umpire.policy.placed.CsvCell;
import dev.umpire.policy.placed.CsvRow;

/** Signs that word processors and Chinese keyboards type instead of those of rules; within a text any sign may stand. */
record Signs(Mistakes mistakes) {

    private static final String TYPED = "“”„«»‘’，；：（）！＝＜＞｜＆　\u00A0";
    private static final String MEANT = "\"\"\"\"\"'',;:()!=<>|&  ";

    void check(CsvRow row) {
        row.cells().forEach(this::check);
    }

    private void check(CsvCell cell) {
        boolean text = false;
        for (int i = 0; i < cell.text().length(); i++) {
            char c = cell.text().charAt(i);
            text = c == '"' ? !text : text;
            int typed = text ? -1 : TYPED.indexOf(c);
            if (typed >= 0) {
                String meant = MEANT.charAt(typed) == ' ' ? "a space" : String.valueOf(MEANT.charAt(typed));
                mistakes.add(Code.TABLE, cell.place(), "In the cell (%s) stands the sign %c. Maybe type %s.", cell.text(), c, meant);
                return;
            }
        }
    }
}
