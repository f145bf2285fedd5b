package dev.umpire.policy.placed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Cuts a table into rows and cells as RFC 4180 has it: commas between cells, quotation marks around a cell that holds
 * commas, line ends or quotation marks, the last of which are doubled.
 */
public final class CsvReader {

    private final String file;
    private final String text;
    private final BiConsumer<Place, String> told;
    private final List<CsvRow> rows = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;

    private CsvReader(String file, String text, BiConsumer<Place, String> told) {
        this.file = file;
        this.text = text;
        this.told = told;
    }

    /**
     * Every row, empty ones included; nothing stands for the end of the last line.
     *
     * @param told takes each mistake and its place
     */
    public static List<CsvRow> read(String file, String text, BiConsumer<Place, String> told) {
        CsvReader reader = new CsvReader(file, text, told);
        if (!reader.otherSeparator()) {
            while (reader.at < text.length()) {
                reader.row();
            }
        }
        return reader.rows;
    }

    private boolean otherSeparator() {
        String first = text.lines().findFirst().orElse("");
        if (first.matches("(?i)\"?sep=.?\"?,*")) {
            told.accept(new Place(file, 1, 1), "The line (%s) is for Excel alone. Maybe remove it, and separate cells by commas.".formatted(first));
            return true;
        }
        for (String other : List.of(";", "\t")) {
            if (first.contains(other) && !first.contains(",")) {
                told.accept(new Place(file, 1, first.indexOf(other) + 1), ("The cells are separated by %s instead of commas. Maybe save the sheet "
                        + "again: in LibreOffice as Text CSV with the field delimiter , and in Excel as CSV UTF-8 (Comma delimited) after "
                        + "setting the list separator of the region to a comma.").formatted(other.equals("\t") ? "tabs" : "semicolons"));
                return true;
            }
        }
        return false;
    }

    private void row() {
        Place place = here();
        List<CsvCell> cells = new ArrayList<>();
        do {
            cells.add(cell());
        } while (at < text.length() && text.charAt(at++) == ',');
        // the sign after the last cell was the end of the line, and has been passed over
        line++;
        lineStart = at;
        rows.add(new CsvRow(place, List.copyOf(cells)));
    }

    private CsvCell cell() {
        Place place = here();
        int start = at;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '"') {
            return new CsvCell(place, quoted(place));
        }
        while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
            at++;
        }
        return new CsvCell(place, text.substring(start, at).strip());
    }

    private String quoted(Place place) {
        StringBuilder cell = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                at++;
            } else if (c == '"') {
                at++;
                afterQuotes();
                return cell.toString();
            }
            cell.append(c);
            if (c == '\n') {
                line++;
                lineStart = at + 1;
            }
        }
        told.accept(place, "The quotation mark that begins this cell is never closed. Maybe double those within the cell, and write one at its end.");
        return cell.toString();
    }

    private void afterQuotes() {
        while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
            if (!Character.isWhitespace(text.charAt(at))) {
                told.accept(here(), "After the quotation mark that ends the cell stands %c. Maybe double the quotation marks within a cell."
                        .formatted(text.charAt(at)));
                while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
                    at++;
                }
                return;
            }
            at++;
        }
    }

    private Place here() {
        return new Place(file, line, text.codePointCount(lineStart, at) + 1);
    }
}
