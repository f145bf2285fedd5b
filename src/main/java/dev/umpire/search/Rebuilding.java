package dev.umpire.search;

import dev.umpire.activation.PoliciesInForce;
import dev.umpire.casefile.Program;
import dev.umpire.identity.PreparedCustomer;
import dev.umpire.policy.PolicyVersion;
import dev.umpire.store.Transactions;
import dev.umpire.store.Unavailable;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jboss.logging.Logger;

/**
 * Sees to it that all customers on file are prepared by the functions of this release and the cities of the policy in force,
 * in the background. While the functions are others nobody is ruled on, for a rival could be overlooked; while only cities
 * are, the service goes on.
 */
@Singleton
public class Rebuilding {

    private static final Logger LOG = Logger.getLogger(Rebuilding.class);
    private static final int SECONDS_BETWEEN_LOOKS = 5;
    private static final int TOLD_EVERY = 10_000;

    private final PoliciesInForce policies;
    private final Transactions transactions;
    private final List<CustomerTable> tables;
    private final Map<String, Functions> known = new ConcurrentHashMap<>();
    private final Map<String, Long> underWay = new ConcurrentHashMap<>();
    private final ScheduledExecutorService background =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "customers-prepared"));

    @Inject
    Rebuilding(PoliciesInForce policies, Transactions transactions, Instance<CustomerTable> tables) {
        this(policies, transactions, tables.stream().toList());
    }

    /** @param tables all that name customers */
    public Rebuilding(PoliciesInForce policies, Transactions transactions, List<? extends CustomerTable> tables) {
        this.policies = policies;
        this.transactions = transactions;
        this.tables = List.copyOf(tables);
    }

    void start(@Observes StartupEvent started, SearchConfig config) {
        Consumer<Program> each = config.rebuild() ? this::rebuildIfOther : this::stored;
        background.scheduleWithFixedDelay(() -> look(each), 0, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent stopping) {
        background.shutdownNow();
    }

    /**
     * Nothing, if every customer of the program can be found.
     *
     * @throws Unavailable while they are being prepared
     */
    public void requireDone(Program program) {
        if (!current(known.get(program.program())) && !current(stored(program).orElse(null))) {
            throw Unavailable.preparing(progress(program.program()));
        }
    }

    /** Whether a program in force cannot be ruled on. */
    boolean stopsRulings() {
        return policies.programs().stream().flatMap(name -> policies.inForce(name).stream()).map(PolicyVersion::program)
                .anyMatch(program -> !current(known.get(program.program())));
    }

    private static boolean current(Functions stored) {
        return stored != null && stored.release() == PreparedCustomer.FUNCTIONS;
    }

    /** What is being prepared, by program, and how many records are done. */
    Map<String, Long> underWay() {
        return Map.copyOf(underWay);
    }

    /** Prepares all customers of the program anew, whatever they were prepared by. */
    public Rebuilt rebuild(Program program, LongConsumer told) {
        Rebuilt done = new Rebuild(transactions, tables, told).run(program);
        known.put(program.program(), Functions.of(program));
        return done;
    }

    /** Programs with customers on file of which no pack is in force, so that they cannot be prepared. */
    public List<String> withoutPack() {
        return transactions.run(Functions::programs).stream().filter(program -> policies.inForce(program).isEmpty()).toList();
    }

    private Optional<Functions> stored(Program program) {
        Optional<Functions> stored = transactions.run(handle -> Functions.stored(handle, program.program()));
        stored.ifPresent(functions -> known.put(program.program(), functions));
        return stored;
    }

    private String progress(String program) {
        Long done = underWay.get(program);
        return done == null ? "beginning" : done + " records so far";
    }

    private void look(Consumer<Program> each) {
        for (String name : policies.programs()) {
            try {
                policies.inForce(name).map(PolicyVersion::program).ifPresent(each);
            } catch (RuntimeException e) {
                underWay.remove(name);
                LOG.errorf(e, "The customers of %s could not be prepared; it is tried again.", name);
            }
        }
    }

    private void rebuildIfOther(Program program) {
        if (!Functions.of(program).equals(stored(program).orElse(null))) {
            String name = program.program();
            underWay.put(name, 0L);
            Rebuilt done = rebuild(program, records -> {
                underWay.put(name, records);
                if (records % TOLD_EVERY == 0 && records > 0) {
                    LOG.infof("Customers of %s are being prepared: %d records so far.", name, records);
                }
            });
            underWay.remove(name);
            LOG.infof("Customers of %s are prepared by the functions of this release: %d records, %d of them unreadable.", name, done.records(), done.unreadable());
        }
    }
}
