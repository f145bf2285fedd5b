package dev.umpire.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.umpire.casefile.Json;
import dev.umpire.check.BadField;
import dev.umpire.intake.Importable;
import dev.umpire.web.JsonProblem;
import java.util.Map;
import java.util.Optional;

/**
 * One line of a file, read as far as its type.
 *
 * @param number from 1
 */
record ImportLine(int number, Importable register, JsonNode record) {

    private static final String DEALS = "deal-registrations";

    /** One line of a file as it stands there; of a table, one row. */
    record Numbered(int number, String text) { }

    /**
     * What a line says.
     *
     * @param history true for a registration that is taken in without the protection which it had
     */
    private record Said(String type, Boolean history, JsonNode record) { }

    /** The line, or nothing where the report is told what is wrong with it. */
    static Optional<ImportLine> read(Numbered line, Map<String, Importable> registers, ImportReport report) {
        try {
            Said said = Json.mapper().readValue(line.text(), Said.class);
            Importable register = said == null || said.type() == null ? null : registers.get(said.type());
            if (register == null || !(said.record() instanceof ObjectNode record)) {
                report.bad(line.number(), "/type", "Wanted {\"type\": …, \"record\": {…}} with one of the types %s."
                        .formatted(registers.keySet().stream().sorted().toList()));
                return Optional.empty();
            }
            if (Boolean.TRUE.equals(said.history())) {
                if (!said.type().equals(DEALS)) {
                    report.bad(line.number(), "/history", "Only a line of the type %s may be history. Maybe leave it out.".formatted(DEALS));
                    return Optional.empty();
                }
                record.remove("protection");
            }
            return Optional.of(new ImportLine(line.number(), register, record));
        } catch (JsonProcessingException e) {
            bad(line.number(), "", e, report);
            return Optional.empty();
        }
    }

    static void bad(int number, String prefix, JsonProcessingException e, ImportReport report) {
        BadField field = JsonProblem.badField(e);
        report.bad(number, prefix + field.pointer(), field.detail());
    }
}
