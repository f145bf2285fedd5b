package dev.umpire.policy.table;

import dev.umpire.policy.Code;
import dev.umpire.policy.Mistakes;
import dev.umpire.policy.placed.CsvCell;
import dev.umpire.policy.placed.CsvRow;
import dev.umpire.policy.placed.WideSigns;

/** Refuses signs in cells that a spreadsheet or a keyboard typed instead of those of rules. */
record Signs(Mistakes mistakes) {

    void check(CsvRow row) {
        row.cells().forEach(this::check);
    }

    private void check(CsvCell cell) {
        int sign = WideSigns.find(cell.text());
        if (sign >= 0) {
            char typed = cell.text().charAt(sign);
            mistakes.add(Code.TABLE, cell.place(), "In the cell (%s) stands the sign %c. Maybe type %s.", cell.text(), typed, WideSigns.meant(typed));
        }
    }
}
