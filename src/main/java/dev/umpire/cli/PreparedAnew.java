package dev.umpire.cli;

import dev.umpire.activation.PoliciesInForce;
import dev.umpire.casefile.Program;
import dev.umpire.policy.PolicyVersion;
import dev.umpire.search.Rebuilding;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.ApplicationScoped;

/** The service without its port: prepares the customers of every program anew, says how far it is, and ends. */
@ApplicationScoped
@Unremovable
public class PreparedAnew implements QuarkusApplication {

    private static final int TOLD_EVERY = 10_000;

    private final PoliciesInForce policies;
    private final Rebuilding rebuilding;

    PreparedAnew(PoliciesInForce policies, Rebuilding rebuilding) {
        this.policies = policies;
        this.rebuilding = rebuilding;
    }

    @Override
    public int run(String... arguments) {
        for (String name : policies.programs()) {
            policies.inForce(name).map(PolicyVersion::program).ifPresent(this::prepare);
        }
        return Umpire.GOOD;
    }

    private void prepare(Program program) {
        long done = rebuilding.rebuild(program, records -> {
            if (records % TOLD_EVERY == 0 && records > 0) {
                System.out.printf("%s: %d records so far%n", program.program(), records);
            }
        });
        System.out.printf("%s: %d records, all found by their customers%n", program.program(), done);
    }
}
