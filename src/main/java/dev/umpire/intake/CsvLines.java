package dev.umpire.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.umpire.web.RefusedRequest;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table as lines of an import. The first row names the fields: {@code type}, then paths within the record, as
 * {@code customer.name} or {@code authorizations.0.productLine}. An empty cell is an absent field.
 */
final class CsvLines {

    /** The fields of records that are numbers, or true or false; every other cell is text. */
    private static final Set<String> NUMBERS = Set.of("amount", "employees", "renewals", "commitment", "attained", "percent");
    private static final Set<String> TRUTHS = Set.of("publicTender");

    private static final CsvMapper CSV = CsvMapper.builder().enable(CsvParser.Feature.FAIL_ON_MISSING_HEADER_COLUMNS).build();
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /**
     * One line of NDJSON for each row; the row of headings is an empty line, so that numbers stay those of the file.
     *
     * @throws RefusedRequest if it is no table
     */
    static List<String> of(String csv) {
        List<String> lines = new ArrayList<>(List.of(""));
        try (MappingIterator<Map<String, String>> rows = CSV.readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader()).readValues(csv)) {
            while (rows.hasNextValue()) {
                lines.add(line(rows.nextValue()).toString());
            }
            return lines;
        } catch (JsonProcessingException e) {
            throw RefusedRequest.badField("/" + (lines.size() + 1), "Line %d: this is no row of the table: %s. Maybe a quote or a comma is missing."
                    .formatted(lines.size() + 1, e.getOriginalMessage()));
        } catch (IOException e) {
            throw new IllegalStateException("Text in memory could not be read.", e);
        }
    }

    private static ObjectNode line(Map<String, String> row) {
        ObjectNode line = JSON.objectNode();
        ObjectNode record = line.putObject("record");
        row.forEach((path, cell) -> {
            if (path.equals("type")) {
                line.put("type", cell);
            } else if (cell != null && !cell.isBlank()) {
                put(record, List.of(path.split("\\.")), cell.strip());
            }
        });
        return line;
    }

    private static void put(JsonNode at, List<String> path, String cell) {
        String step = path.get(0);
        if (path.size() == 1) {
            set(at, step, value(step, cell));
            return;
        }
        JsonNode next = at.isArray() ? at.get(Integer.parseInt(step)) : at.get(step);
        if (next == null) {
            next = path.get(1).matches("\\d{1,3}") ? JSON.arrayNode() : JSON.objectNode();
            set(at, step, next);
        }
        put(next, path.subList(1, path.size()), cell);
    }

    /** Elements of a list stand in the order of their columns. */
    private static void set(JsonNode at, String step, JsonNode value) {
        if (at instanceof ArrayNode list) {
            list.add(value);
        } else {
            ((ObjectNode) at).set(step, value);
        }
    }

    /** What is no number or truth stays text, and the record says what it wanted instead. */
    private static JsonNode value(String field, String cell) {
        if (NUMBERS.contains(field) && cell.matches("-?\\d{1,30}(\\.\\d{1,30})?")) {
            return JSON.numberNode(new BigDecimal(cell));
        }
        return TRUTHS.contains(field) && cell.matches("true|false") ? JSON.booleanNode(cell.equals("true")) : JSON.textNode(cell);
    }

    private CsvLines() { }
}
