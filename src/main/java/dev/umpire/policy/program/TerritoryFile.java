package dev.umpire.policy.program;

import dev.umpire.casefile.Territories;
import dev.umpire.casefile.Territory;
import dev.umpire.casefile.Text;
import dev.umpire.policy.Code;
import dev.umpire.policy.Hint;
import dev.umpire.policy.Mistakes;
import dev.umpire.policy.PackFiles;
import dev.umpire.policy.placed.CsvReader;
import dev.umpire.policy.placed.CsvRow;
import dev.umpire.policy.placed.Place;
import dev.umpire.policy.program.Part.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The program's tree of territories, one a line: {@code code,parent,name_zh,name_en,class,market}. */
final class TerritoryFile {

    private static final List<String> COLUMNS = List.of("code", "parent", "name_zh", "name_en", "class", "market");

    private final Mistakes mistakes;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, CsvRow> rows = new HashMap<>();
    private final List<Territory> territories = new ArrayList<>();
    private final CodeList codes;

    private TerritoryFile(Mistakes mistakes) {
        this.mistakes = mistakes;
        this.codes = new CodeList("territory", "code", mistakes);
    }

    /** The tree; an empty one after everything that is wrong with the file has been told. */
    static Territories read(PackFiles pack, Word path, Mistakes mistakes) {
        String csv = pack.content().get(path.text());
        if (path.text().startsWith("tables/")) {
            mistakes.add(Code.WRONG_VALUE, path.place(), "In tables/ stand decision tables, so %s is read as one. Maybe move the territories up.", path.text());
            return new Territories(List.of());
        }
        boolean told = pack.found().stream().anyMatch(found -> found.file().equals(path.text()));
        if (csv == null && !told) {
            mistakes.add(Code.WRONG_VALUE, path.place(), "The file of territories (%s) is not in the pack. %s", path.text(),
                    Hint.nearest(path.text(), pack.content().keySet()).map("Maybe you meant %s."::formatted).orElse("Maybe mend the name."));
        }
        if (csv == null) {
            return new Territories(List.of());
        }
        Mistakes mine = new Mistakes(pack.content());
        List<CsvRow> rows = CsvReader.read(path.text(), csv, (at, detail) -> mine.add(Code.TERRITORIES, at, "%s", detail));
        TerritoryFile file = new TerritoryFile(mine);
        if (!mine.refuse()) {
            file.read(path.text(), rows);
        }
        mistakes.addAll(mine.all());
        return new Territories(mine.refuse() ? List.of() : file.territories);
    }

    private void read(String path, List<CsvRow> all) {
        if (all.isEmpty()) {
            mistakes.add(Code.TERRITORIES, new Place(path, 1, 1), "The file is empty. Maybe write its heading: %s.",
                    String.join(",", COLUMNS));
            return;
        }
        heading(all.get(0));
        if (!mistakes.refuse()) {
            all.stream().skip(1).filter(row -> !row.blank()).forEach(this::row);
            territories.forEach(this::parent);
        }
    }

    private void heading(CsvRow row) {
        if (row.cells().stream().noneMatch(cell -> COLUMNS.contains(cell.text()))) {
            mistakes.add(Code.TERRITORIES, row.place(), "This is not the heading of territories. Maybe write %s.", String.join(",", COLUMNS));
            return;
        }
        for (int i = 0; i < row.cells().size(); i++) {
            String name = row.text(i);
            if (name.isBlank()) {
                continue;
            }
            if (!COLUMNS.contains(name)) {
                mistakes.add(Code.TERRITORIES, row.at(i), "There is no column (%s). %s", name, Hint.of(name, COLUMNS));
            } else if (columns.putIfAbsent(name, i) != null) {
                mistakes.add(Code.REPEATED, row.at(i), "The column (%s) stands twice. Maybe remove one of them.", name);
            }
        }
        COLUMNS.stream().filter(name -> !columns.containsKey(name)).forEach(name -> mistakes.add(Code.TERRITORIES, row.place(),
                "The column (%s) is missing. Maybe write the heading as %s.", name, String.join(",", COLUMNS)));
    }

    private void row(CsvRow row) {
        boolean spare = IntStream.range(0, row.cells().size()).anyMatch(i -> !row.cells().get(i).blank() && !columns.containsValue(i));
        if (spare || row.cells().size() < columns.size()) {
            mistakes.add(Code.TERRITORIES, row.place(), "The row has %d cells, its heading %d. Maybe a comma is missing, or a name that holds "
                    + "one lacks its quotation marks.", row.cells().size(), columns.size());
            return;
        }
        List.of("code", "name_zh", "name_en").stream().filter(name -> cell(row, name) == null).forEach(name -> mistakes.add(Code.TERRITORIES,
                row.at(columns.get(name)), "The cell of the column (%s) is empty. Maybe write it.", name));
        String code = cell(row, "code");
        if (code != null && codes.add(new Word(code, row.at(columns.get("code"))))) {
            rows.put(code, row);
            territories.add(new Territory(code, cell(row, "parent"), new Text(cell(row, "name_en"), cell(row, "name_zh")),
                    cell(row, "class"), cell(row, "market")));
        }
    }

    private String cell(CsvRow row, String column) {
        String text = row.text(columns.get(column)).strip();
        return text.isEmpty() ? null : text;
    }

    private void parent(Territory territory) {
        CsvRow row = rows.get(territory.code());
        if (territory.parent() == null) {
            return;
        }
        if (!rows.containsKey(territory.parent())) {
            mistakes.add(Code.TERRITORIES, row.at(columns.get("parent")), "The parent (%s) of territory (%s) is not in the list. %s",
                    territory.parent(), territory.code(), Hint.nearest(territory.parent(), rows.keySet()).map("Maybe you meant %s."::formatted)
                            .orElse("Maybe add it."));
            return;
        }
        Set<String> path = new HashSet<>();
        for (String at = territory.code(); at != null && rows.containsKey(at); at = cell(rows.get(at), "parent")) {
            if (!path.add(at)) {
                mistakes.add(Code.TERRITORIES, row.at(columns.get("parent")), "The territory (%s) lies above itself. Maybe mend its parent.",
                        territory.code());
                return;
            }
        }
    }
}
