package dev.umpire.imports;

import dev.umpire.activation.PoliciesInForce;
import dev.umpire.casefile.Json;
import dev.umpire.casefile.OrNull;
import dev.umpire.casefile.Program;
import dev.umpire.imports.ImportLine.Numbered;
import dev.umpire.intake.Idempotency;
import dev.umpire.intake.Importable;
import dev.umpire.intake.PastClaims.Claimed;
import dev.umpire.intake.Protections;
import dev.umpire.policy.PolicyVersion;
import dev.umpire.search.Rebuilding;
import dev.umpire.store.Transactions;
import dev.umpire.web.ProblemType;
import dev.umpire.web.RefusedRequest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Takes in many records at once: all of a file, or nothing and a report of every bad line. First it announces what the
 * file will protect, in pieces; then it writes all of it in one transaction, which holds no slot.
 */
@Singleton
public class Imports {

    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Map<String, Importable> registers;
    private final Protections protections;
    private final Transactions transactions;
    private final PoliciesInForce policies;
    private final Clock clock;
    private final Consumer<Program> allFound;
    /** Whoever waits here waits for one process only, and in the order in which he came. */
    private final Semaphore turn = new Semaphore(1, true);

    @Inject
    Imports(Instance<Importable> registers, Protections protections, Transactions transactions, PoliciesInForce policies, Clock clock,
            Rebuilding rebuilding) {
        this(registers.stream().toList(), protections, transactions, policies, clock, rebuilding::requireDone);
    }

    /**
     * Over registers whose customers are all prepared.
     *
     * @param registers one for each type of record
     */
    public Imports(List<Importable> registers, Protections protections, Transactions transactions, PoliciesInForce policies, Clock clock) {
        this(registers, protections, transactions, policies, clock, program -> { });
    }

    private Imports(List<Importable> registers, Protections protections, Transactions transactions, PoliciesInForce policies, Clock clock,
                    Consumer<Program> allFound) {
        this.allFound = allFound;
        this.registers = registers.stream().collect(Collectors.toMap(Importable::type, Function.identity()));
        this.protections = protections;
        this.transactions = transactions;
        this.policies = policies;
        this.clock = clock;
    }

    /** How many records of each type were taken in. */
    public record Imported(Map<String, Integer> imported) { }

    /**
     * What goes on.
     *
     * @param underWay null where nothing does
     */
    public record Progress(@OrNull UnderWay underWay) { }

    /**
     * How far an import is that goes on.
     *
     * @param done lines written so far, of which nothing is seen before the last
     */
    public record UnderWay(Instant since, int lines, int done) { }

    /**
     * Takes in all lines, or none.
     *
     * @param ndjson one JSON object on each line; blank lines count and mean nothing
     * @param key    of the client for this request, or null
     *
     * @throws RefusedRequest with one error for each bad line, whose pointer begins with the number of the line, from 1
     */
    public Imported take(String program, String ndjson, String key) {
        PolicyVersion version = inForce(program);
        List<String> lines = ndjson.lines().toList();
        return take(version, IntStream.range(0, lines.size()).mapToObj(i -> new Numbered(i + 1, lines.get(i)))
                .filter(line -> !line.text().isBlank()).toList(), Idempotency.of(program, key, "imports", ndjson));
    }

    /** The same of a table, whose rows may run over several lines. */
    Imported takeTable(String program, String csv, String key) {
        PolicyVersion version = inForce(program);
        return take(version, CsvLines.of(version.program(), csv), Idempotency.of(program, key, "imports", csv));
    }

    public Progress progress(String program) {
        inForce(program);
        return new Progress(transactions.run(handle -> ImportRun.underWay(handle, program)).orElse(null));
    }

    private PolicyVersion inForce(String program) {
        return policies.inForce(program).orElseThrow(() -> RefusedRequest.unknownProgram(program));
    }

    private Imported take(PolicyVersion version, List<Numbered> lines, Idempotency key) {
        allFound.accept(version.program());
        try {
            if (!turn.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw busy();
            }
            try {
                String program = version.program().program();
                return inTurn(ImportRun.begin(transactions, program, lines.size(), PATIENCE).orElseThrow(Imports::busy), version, lines, key);
            } finally {
                turn.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        }
    }

    private Imported inTurn(ImportRun run, PolicyVersion version, List<Numbered> lines, Idempotency key) {
        try {
            Optional<Imported> before = transactions.run(key::find).map(Imports::given);
            return before.isPresent() ? before.get() : taken(run, version, lines, key);
        } finally {
            run.end();
        }
    }

    private Imported taken(ImportRun run, PolicyVersion version, List<Numbered> lines, Idempotency key) {
        Program program = version.program();
        ImportReport report = new ImportReport();
        Announcing announcing = new Announcing(version, protections, run, report, clock.instant());
        lines.forEach(line -> ImportLine.read(line, registers, new ImportReport()).ifPresent(announcing::add));
        List<Claimed> claims = announcing.claims();
        return transactions.run(handle -> {
            Writing writing = new Writing(handle, program, clock.instant(), registers, run, ImportReport.after(report));
            return writing.written(lines, protections, claims, key);
        });
    }

    static Imported given(Idempotency.Earlier earlier) {
        return Json.read(earlier.answer(), Imported.class);
    }

    private static RefusedRequest busy() {
        return new RefusedRequest(ProblemType.UNAVAILABLE, "Another import goes on. Nothing was stored. Maybe send this one later.");
    }
}
