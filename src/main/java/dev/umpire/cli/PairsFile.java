package dev.umpire.cli;

import dev.umpire.identity.evaluation.Grade;
import dev.umpire.identity.evaluation.LabelledPair;
import dev.umpire.policy.Bytes;
import dev.umpire.policy.placed.CsvReader;
import dev.umpire.policy.placed.CsvRow;
import dev.umpire.policy.placed.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table of labelled pairs. Nothing of it is passed over: what is no part of a pair is a mistake. */
final class PairsFile {

    private static final List<String> NEEDED = List.of("one", "other", "truth");
    private static final List<String> COLUMNS = List.of("one", "other", "truth", "stratum", "sameCity", "least", "most");
    private static final String NO_STRATUM = "all";

    private final String file;
    private final List<String> mistakes = new ArrayList<>();
    private final Map<String, Integer> columns = new HashMap<>();

    private PairsFile(String file) {
        this.file = file;
    }

    /**
     * Every pair, at least one, in the order of the file.
     *
     * @throws UnusableFile   naming the mistakes
     * @throws UnusableFolder if there is no such file
     */
    static List<LabelledPair> read(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new UnusableFolder(path, "There is no such file");
        }
        PairsFile pairs = new PairsFile(path.toString());
        return pairs.pairs(pairs.text(new Bytes(Files.readAllBytes(path))));
    }

    private String text(Bytes bytes) {
        return bytes.text().orElseThrow(() -> new UnusableFile(List.of("%s: From here on the file is not UTF-8; it looks like %s. %s"
                .formatted(bytes.firstBad(file), bytes.likely(), Bytes.remedy(".csv")))));
    }

    private List<LabelledPair> pairs(String text) {
        List<CsvRow> rows = CsvReader.read(file, text, this::mistake).stream().filter(row -> !row.blank()).toList();
        refuseMistakes();
        if (rows.isEmpty()) {
            mistake(new Place(file, 1, 1), "The file is empty. Maybe begin it with the line one,other,truth and write a pair in each line below.");
        } else {
            headings(rows.get(0));
        }
        refuseMistakes();
        List<LabelledPair> pairs = rows.stream().skip(1).map(this::pair).toList();
        if (pairs.isEmpty()) {
            mistake(rows.get(0).place(), "No pair stands below the headings. Maybe the file was cut.");
        }
        refuseMistakes();
        return pairs;
    }

    private void headings(CsvRow row) {
        for (int column = 0; column < row.cells().size(); column++) {
            String heading = row.text(column).strip();
            if (heading.isEmpty()) {
                continue;                           // a cell below it will be told
            }
            if (!COLUMNS.contains(heading)) {
                mistake(row.at(column), "The column (%s) is none of a set of pairs. Maybe it is one of %s, or can be removed.", heading, COLUMNS);
            } else if (columns.putIfAbsent(heading, column) != null) {
                mistake(row.at(column), "The column (%s) stands twice. Maybe one of the two is a copy.", heading);
            }
        }
        NEEDED.stream().filter(needed -> !columns.containsKey(needed)).forEach(missing -> mistake(row.place(),
                "The column (%s) is missing; the headings are %s. Maybe the first line of the file was cut.", missing,
                row.cells().stream().map(cell -> cell.text().strip()).toList()));
    }

    private LabelledPair pair(CsvRow row) {
        for (int column = 0; column < row.cells().size(); column++) {
            if (!row.text(column).isBlank() && !columns.containsValue(column)) {
                mistake(row.at(column), "The cell (%s) stands under no heading. Maybe a comma in a name wants quotation marks around the name.",
                        row.text(column));
            }
        }
        String stratum = cell(row, "stratum");
        Grade least = grade(row, "least");
        Grade most = grade(row, "most");
        if (least != null && most != null && !most.atLeast(least)) {
            mistake(at(row, "most"), "The value of most (%s) is weaker than that of least (%s). Maybe change them over.", most, least);
        }
        return new LabelledPair(row.place().line(), stratum.isEmpty() ? NO_STRATUM : stratum, name(row, "one"), name(row, "other"),
                oneOf(row, "sameCity", "yes", "no", "yes"), oneOf(row, "truth", "same", "different", null), least, most);
    }

    private String name(CsvRow row, String column) {
        String name = cell(row, column);
        if (name.isEmpty()) {
            mistake(at(row, column), "The name (%s) is blank. Maybe write the customer's name, or remove the line.", column);
        }
        return name;
    }

    /** @param absent what an empty cell stands for, or null where it stands for nothing */
    private boolean oneOf(CsvRow row, String column, String yes, String no, String absent) {
        String cell = cell(row, column);
        String value = cell.isEmpty() && absent != null ? absent : cell;
        if (!value.equals(yes) && !value.equals(no)) {
            mistake(at(row, column), "The value of %s (%s) is unknown. Maybe write %s or %s.", column, cell, yes, no);
        }
        return value.equals(yes);
    }

    private Grade grade(CsvRow row, String column) {
        String cell = cell(row, column);
        Grade grade = Grade.ofWritten(cell).orElse(null);
        if (grade == null && !cell.isEmpty()) {
            mistake(at(row, column), "The value of %s (%s) is unknown. Maybe write one of %s.", column, cell, List.of(Grade.values()));
        }
        return grade;
    }

    private String cell(CsvRow row, String column) {
        return columns.containsKey(column) ? row.text(columns.get(column)).strip() : "";
    }

    private Place at(CsvRow row, String column) {
        return row.at(columns.get(column));
    }

    private void mistake(Place place, String said) {
        mistakes.add(place + ": " + said.replaceAll("[\\p{Cntrl}\\s]+", " "));
    }

    private void mistake(Place place, String said, Object... values) {
        mistake(place, said.formatted(values));
    }

    private void refuseMistakes() {
        if (!mistakes.isEmpty()) {
            throw new UnusableFile(mistakes);
        }
    }
}
