package dev.umpire.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.umpire.activation.PoliciesInForce;
import dev.umpire.casefile.Json;
import dev.umpire.casefile.Program;
import dev.umpire.check.BadField;
import dev.umpire.store.Transactions;
import dev.umpire.web.JsonProblem;
import dev.umpire.web.RefusedRequest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;

/** Takes in many records at once: all of a file, or nothing and a report of every bad line. */
@Singleton
public class Imports {

    private static final int MOST_REPORTED = 200;

    private final Map<String, Importable> registers;
    private final Transactions transactions;
    private final PoliciesInForce policies;
    private final Clock clock;

    Imports(Instance<Importable> registers, Transactions transactions, PoliciesInForce policies, Clock clock) {
        this.registers = registers.stream().collect(Collectors.toMap(Importable::type, Function.identity()));
        this.transactions = transactions;
        this.policies = policies;
        this.clock = clock;
    }

    /** One line of a file that holds many, by its number from 1. */
    record NumberedLine(int number, String text) { }

    /** What a line says. */
    record Line(String type, JsonNode record) { }

    /** How many records of each type were taken in. */
    public record Imported(Map<String, Integer> imported) { }

    /** @throws RefusedRequest with one error for each bad line, whose pointer begins with the number of the line, from 1 */
    Imported take(String program, String ndjson) {
        List<String> lines = ndjson.lines().toList();
        return take(terms(program), IntStream.range(0, lines.size()).mapToObj(i -> new NumberedLine(i + 1, lines.get(i))).toList());
    }

    /** The same of a table, whose rows may run over several lines. */
    Imported takeTable(String program, String csv) {
        Program terms = terms(program);
        return take(terms, CsvLines.of(terms, csv));
    }

    private Imported take(Program program, List<NumberedLine> lines) {
        return transactions.run(handle -> {
            Map<String, Integer> imported = new TreeMap<>();
            List<BadField> bad = new ArrayList<>();
            for (NumberedLine line : lines) {
                if (!line.text().isBlank() && bad.size() < MOST_REPORTED) {
                    take(handle, program, line.text(), line.number(), imported, bad);
                }
            }
            if (!bad.isEmpty()) {
                throw RefusedRequest.badFields(bad);
            }
            return new Imported(imported);
        });
    }

    private Program terms(String program) {
        return policies.inForce(program).orElseThrow(() -> RefusedRequest.unknownProgram(program)).program();
    }

    private void take(Handle handle, Program program, String text, int number, Map<String, Integer> imported, List<BadField> bad) {
        try {
            Line line = Json.mapper().readValue(text, Line.class);
            Importable register = line == null || line.type() == null ? null : registers.get(line.type());
            if (register == null || line.record() == null || !line.record().isObject()) {
                bad.add(at(number, "/type", "Wanted {\"type\": …, \"record\": {…}} with one of the types %s."
                        .formatted(registers.keySet().stream().sorted().toList())));
                return;
            }
            problems(handle, program, register, line.record())
                    .forEach(p -> bad.add(at(number, "/record" + p.pointer(), p.detail())));
            imported.merge(line.type(), 1, Integer::sum);
        } catch (JsonProcessingException e) {
            BadField field = JsonProblem.badField(e);
            bad.add(at(number, field.pointer(), field.detail()));
        }
    }

    private List<BadField> problems(Handle handle, Program program, Importable register, JsonNode record) {
        try {
            return register.take(handle, Checking.record(handle, program, clock.instant()), record);
        } catch (JsonProcessingException e) {
            return List.of(JsonProblem.badField(e));
        }
    }

    private static BadField at(int number, String pointer, String detail) {
        return new BadField("/" + number + pointer, "Line %d: %s".formatted(number, detail));
    }
}
