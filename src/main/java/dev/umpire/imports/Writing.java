package dev.umpire.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.umpire.casefile.Program;
import dev.umpire.check.BadField;
import dev.umpire.check.Check;
import dev.umpire.imports.ImportLine.Numbered;
import dev.umpire.intake.Checking;
import dev.umpire.intake.Idempotency;
import dev.umpire.intake.Importable;
import dev.umpire.intake.PastClaims;
import dev.umpire.intake.PastClaims.Claimed;
import dev.umpire.intake.Protections;
import dev.umpire.web.RefusedRequest;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;

/** Writes all lines of a file in one transaction; nobody sees them before it ends, and nobody waits for them. */
final class Writing {

    private static final int PIECE = 200;

    private final Handle handle;
    private final Program program;
    private final Instant now;
    private final Map<String, Importable> registers;
    private final ImportRun run;
    private final ImportReport report;
    private final Map<String, Integer> imported = new TreeMap<>();
    private final Predicate<String> knownPartner;

    Writing(Handle handle, Program program, Instant now, Map<String, Importable> registers, ImportRun run, ImportReport report) {
        this.handle = handle;
        this.program = program;
        this.now = now;
        this.registers = registers;
        this.run = run;
        this.report = report;
        Set<String> known = new HashSet<>();
        Predicate<String> onRecord = Checking.knownPartner(handle, program);
        this.knownPartner = id -> known.contains(id) || onRecord.test(id) && known.add(id);     // none is ever taken away
    }

    /** @throws RefusedRequest naming the bad lines, or the first for which somebody else was quicker */
    Imports.Imported written(List<Numbered> lines, Protections protections, List<Claimed> claims, Idempotency key) {
        int done = 0;
        Pace pace = new Pace(run.transactions());
        for (Numbered line : lines) {
            if (report.full()) {
                break;
            }
            ImportLine.read(line, registers, report).ifPresent(this::write);
            pace.step();
            if (++done % PIECE == 0) {
                int soFar = done;
                run.transactions().run(other -> {
                    run.seen(other, soFar);
                    return null;
                });
            }
        }
        report.refuseBad();
        Optional<Imports.Imported> before = key.reserve(handle, null).map(Imports::given);
        if (before.isPresent()) {
            return before.get();
        }
        run.settle(handle).ifPresent(objection -> report.bad(objection.line(), "/record/protection",
                ("The customer and line were protected for the registration (%s) while the file was read. "
                        + "Maybe end one of the two, or add \"history\": true.").formatted(objection.by())));
        report.refuseBad();
        PastClaims past = new PastClaims(handle, program, protections, program.dayOf(now));
        claims.forEach(past::take);
        Imports.Imported answer = new Imports.Imported(imported);
        key.keep(handle, null, answer);
        return answer;
    }

    private void write(ImportLine line) {
        try {
            problems(line).forEach(problem -> report.bad(line.number(), "/record" + problem.pointer(), problem.detail()));
            imported.merge(line.register().type(), 1, Integer::sum);
        } catch (JsonProcessingException e) {
            ImportLine.bad(line.number(), "/record", e, report);
        }
    }

    /** What refuses a record by itself, as a sale of another partner under its id, refuses its line. */
    private List<BadField> problems(ImportLine line) throws JsonProcessingException {
        try {
            return line.register().take(handle, Check.ofRecord(program, knownPartner, now), line.record());
        } catch (RefusedRequest refused) {
            return refused.errors().isEmpty() ? List.of(new BadField("", refused.getMessage())) : refused.errors();
        }
    }
}
