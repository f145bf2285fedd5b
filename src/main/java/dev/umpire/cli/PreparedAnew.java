package dev.umpire.cli;

import dev.umpire.activation.PoliciesInForce;
import dev.umpire.casefile.Program;
import dev.umpire.policy.PolicyVersion;
import dev.umpire.search.Rebuilding;
import dev.umpire.search.Rebuilt;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.PrintStream;
import java.util.List;

/** The service without its port: prepares the customers of every program anew, says how far it is, and ends. */
@Singleton
@Unremovable
public class PreparedAnew implements QuarkusApplication {

    private static final int TOLD_EVERY = 10_000;

    private final PoliciesInForce policies;
    private final Rebuilding rebuilding;
    private final PrintStream out;
    private final PrintStream err;

    @Inject
    PreparedAnew(PoliciesInForce policies, Rebuilding rebuilding) {
        this(policies, rebuilding, System.out, System.err);
    }

    PreparedAnew(PoliciesInForce policies, Rebuilding rebuilding, PrintStream out, PrintStream err) {
        this.policies = policies;
        this.rebuilding = rebuilding;
        this.out = out;
        this.err = err;
    }

    /** The exit code of the command. */
    @Override
    public int run(String... arguments) {
        List<Program> programs = policies.programs().stream().sorted().flatMap(name -> policies.inForce(name).stream()).map(PolicyVersion::program).toList();
        if (programs.isEmpty()) {
            err.println("umpire: No pack is in force, so nobody is prepared. Maybe name their folder with --policies, and see what the log says of them.");
            return Umpire.UNREADABLE;
        }
        long unreadable = programs.stream().mapToLong(this::prepare).sum();
        List<String> left = rebuilding.withoutPack();
        left.forEach(name -> err.printf("%s: no pack of it is in force, so its customers on file are not prepared. Maybe mend the pack; the log says why it was refused.%n", name));
        return unreadable == 0 && left.isEmpty() ? Umpire.GOOD : Umpire.FAILED;
    }

    /** Returns how many records could not be read. */
    private long prepare(Program program) {
        String name = program.program();
        Rebuilt done = rebuilding.rebuild(program, records -> {
            if (records % TOLD_EVERY == 0 && records > 0) {
                out.printf("%s: %d records so far%n", name, records);
            }
        });
        if (done.unreadable() == 0) {
            out.printf("%s: records prepared: %d; all are found by their customers%n", name, done.records());
        } else {
            err.printf("%s: records prepared: %d; not to be read, so that nobody finds them by their customer: %d. The log names them. Maybe mend them, and begin again.%n",
                    name, done.records() - done.unreadable(), done.unreadable());
        }
        return done.unreadable();
    }
}
