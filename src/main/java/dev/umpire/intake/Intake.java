package dev.umpire.intake;

import dev.umpire.activation.PoliciesInForce;
import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.Written;
import dev.umpire.policy.PolicyVersion;
import dev.umpire.ruling.Ruling;
import dev.umpire.store.Locking;
import dev.umpire.store.Slots;
import dev.umpire.store.Transactions;
import dev.umpire.web.RefusedRequest;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * The one transaction: lock what the request is about, assemble the case file, adjudicate with the policy version in
 * force, record ruling and case file and what follows from them, commit. Only then is there an answer.
 */
@Singleton
public class Intake {

    private final PoliciesInForce policies;
    private final Transactions transactions;
    private final Assembly assembly;
    private final Adjudication adjudication;
    private final Clock clock;
    private final MeterRegistry metrics;
    private final Locking locking;

    @Inject
    Intake(PoliciesInForce policies, Transactions transactions, Assembly assembly, Adjudication adjudication, Clock clock,
           MeterRegistry metrics) {
        this(policies, transactions, assembly, adjudication, clock, metrics, Locking.ON);
    }

    Intake(PoliciesInForce policies, Transactions transactions, Assembly assembly, Adjudication adjudication, Clock clock,
           MeterRegistry metrics, Locking locking) {
        this.policies = policies;
        this.transactions = transactions;
        this.assembly = assembly;
        this.adjudication = adjudication;
        this.clock = clock;
        this.metrics = metrics;
        this.locking = locking;
    }

    /**
     * Rules on the request and records the ruling.
     *
     * @throws RefusedRequest if the program is unknown or the request cannot be ruled on; nothing is stored then
     * @throws dev.umpire.adjudication.AdjudicationFailed if a rule fails; nothing is stored then
     */
    public <T> T rule(String program, Filing<T> filing) {
        PolicyVersion version = inForce(program);
        Answer<T> answer = transactions.run(handle -> {
            Optional<T> before = filing.answered(handle);
            return before.isPresent() ? new Answer<>(before.get(), null) : ruled(handle, version, filing);
        });
        if (answer.ruling() != null) {
            metrics.counter("umpire.rulings", "program", program, "kind", answer.ruling().kind(),
                    "outcome", answer.ruling().outcome().name()).increment();
        }
        return answer.given();
    }

    private <T> Answer<T> ruled(Handle handle, PolicyVersion version, Filing<T> filing) {
        String program = version.program().program();
        Matter matter = filing.matter(handle);
        if (locking == Locking.ON) {
            Slots.lock(handle, program, matter.slots(version.program()));
        }
        Instant asOf = now();
        CaseFile caseFile = assembly.assemble(handle, version, filing, matter, asOf);
        Written<CaseFile> document = Written.of(caseFile);
        Ruling ruling = adjudication.adjudicate(version, caseFile, document);
        Written<Ruling> written = Written.of(ruling);
        long seq = Rulings.add(handle, filing.recordId(), document, ruling, written);
        return new Answer<>(filing.record(handle, new Filing.Recorded(caseFile, ruling, written, seq, version, locking)), ruling);
    }

    /** What would be ruled now; nothing is stored by it. */
    public Ruling preview(String program, Filing<?> filing) {
        PolicyVersion version = inForce(program);
        Instant asOf = now();
        CaseFile caseFile = transactions.run(handle -> assembly.assemble(handle, version, filing, filing.matter(handle), asOf));
        return adjudication.adjudicate(version, caseFile, Written.of(caseFile));
    }

    /** The only clock of all rulings, no finer than what databases keep. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private PolicyVersion inForce(String program) {
        return policies.inForce(program).orElseThrow(() -> RefusedRequest.unknownProgram(program));
    }

    /** {@code ruling} is null where an earlier answer is given again. */
    private record Answer<T>(T given, Ruling ruling) { }
}
