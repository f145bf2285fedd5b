package dev.umpire.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.umpire.casefile.Attribute;
import dev.umpire.casefile.Program;
import dev.umpire.check.BadField;
import dev.umpire.imports.Headings.Heading;
import dev.umpire.imports.ImportLine.Numbered;
import dev.umpire.policy.placed.CsvReader;
import dev.umpire.policy.placed.CsvRow;
import dev.umpire.web.RefusedRequest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table as lines of an import. The first row names the fields: {@code type}, {@code history} if it is wanted, then paths within the record, as
 * {@code customer.name} or {@code authorizations.0.productLine}. An empty cell is an absent field, an empty row is none.
 */
final class CsvLines {

    /** The fields of records that are numbers, or true or false; every other cell is text. */
    private static final Set<String> NUMBERS = Set.of("amount", "employees", "renewals", "commitment", "attained", "percent");
    private static final Set<String> TRUTHS = Set.of("publicTender", "history");
    private static final String ATTRIBUTES = "attributes";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Program program;
    private final List<BadField> bad = new ArrayList<>();

    private CsvLines(Program program) {
        this.program = program;
    }

    /**
     * One line of an import for each row, with the number of the line on which the row begins.
     *
     * @throws RefusedRequest if it is no table, or its headings do not fit
     */
    static List<Numbered> of(Program program, String csv) {
        CsvLines lines = new CsvLines(program);
        List<CsvRow> rows = CsvReader.read("", csv, (place, said) -> lines.bad(place.line(), place.column(), said));
        lines.refuseBad();
        if (rows.isEmpty()) {
            throw RefusedRequest.badField("/1", "Line 1: The table is empty. Maybe the file was cut.");
        }
        List<Heading> headings = Headings.of(rows.get(0));
        List<Numbered> found = rows.stream().skip(1).filter(row -> !row.blank())
                .map(row -> new Numbered(row.place().line(), lines.line(headings, row).toString())).toList();
        lines.refuseBad();
        return found;
    }

    private void refuseBad() {
        if (!bad.isEmpty()) {
            throw RefusedRequest.badFields(bad);
        }
    }

    private void bad(int line, int column, String said) {
        bad.add(new BadField("/" + line, "Line %d, column %d: %s".formatted(line, column, said)));
    }

    private ObjectNode line(List<Heading> headings, CsvRow row) {
        ObjectNode line = JSON.objectNode();
        Map<String, JsonNode> made = new HashMap<>(Map.of("", line.putObject("record")));
        int read = 0;
        for (Heading heading : headings) {
            String cell = row.text(heading.column()).strip();
            read += cell.isEmpty() ? 0 : 1;
            if (heading.text().equals("type")) {
                line.put("type", cell);
            } else if (heading.text().equals("history") && !cell.isEmpty()) {
                line.set("history", value(heading, cell));
            } else if (!cell.isEmpty()) {
                put(made, heading, value(heading, cell));
            }
        }
        if (row.cells().stream().filter(cell -> !cell.blank()).count() > read) {
            bad(row.place().line(), 1, "A cell stands under no heading. Maybe a quotation mark or a comma slipped in.");
        }
        return line;
    }

    /** Makes the records and lists on the way to the value, each once. */
    private static void put(Map<String, JsonNode> made, Heading heading, JsonNode value) {
        for (int steps = 1; steps < heading.path().size(); steps++) {
            if (!made.containsKey(heading.prefix(steps))) {
                JsonNode next = heading.index(steps) ? JSON.arrayNode() : JSON.objectNode();
                set(made.get(heading.prefix(steps - 1)), heading.path().get(steps - 1), next);
                made.put(heading.prefix(steps), next);
            }
        }
        int last = heading.path().size() - 1;
        set(made.get(heading.prefix(last)), heading.path().get(last), value);
    }

    private static void set(JsonNode at, String step, JsonNode value) {
        if (at instanceof ArrayNode list) {
            list.add(value);
        } else {
            ((ObjectNode) at).set(step, value);
        }
    }

    /** What is no number or truth stays text, and the record says what it wanted instead. */
    private JsonNode value(Heading heading, String cell) {
        String field = heading.path().get(heading.path().size() - 1);
        Attribute attribute = heading.path().get(0).equals(ATTRIBUTES) ? program.attributes().get(field) : null;
        boolean number = attribute == null ? NUMBERS.contains(field) : attribute.type() == Attribute.Type.NUMBER;
        boolean truth = attribute == null ? TRUTHS.contains(field) : attribute.type() == Attribute.Type.FLAG;
        if (number && cell.matches("-?\\d{1,30}(\\.\\d{1,30})?")) {
            return JSON.numberNode(new BigDecimal(cell));
        }
        return truth && cell.matches("(?i)true|false") ? JSON.booleanNode(cell.equalsIgnoreCase("true")) : JSON.textNode(cell);
    }
}
