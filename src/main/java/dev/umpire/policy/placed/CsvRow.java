package dev.umpire.policy.placed;

import java.util.List;

/** A row, which may run over several lines where a cell in quotation marks does. */
public record CsvRow(Place place, List<CsvCell> cells) {

    public boolean blank() {
        return cells.stream().allMatch(CsvCell::blank);
    }

    /** The text of the cell, from 0; empty past the end. */
    public String text(int column) {
        return column < cells.size() ? cells.get(column).text() : "";
    }

    /** Where the cell stands, or where it would. */
    public Place at(int column) {
        return column < cells.size() ? cells.get(column).place() : place;
    }
}
