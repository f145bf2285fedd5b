package dev.umpire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.umpire.activation.PoliciesInForce;
import dev.umpire.casefile.Customer;
import dev.umpire.intake.Kingdee;
import dev.umpire.policy.PolicyVersion;
import dev.umpire.search.Bearing;
import dev.umpire.search.CustomerTable;
import dev.umpire.search.CustomerTable.Filed;
import dev.umpire.search.Rebuilding;
import dev.umpire.store.Database;
import dev.umpire.store.Databases;
import dev.umpire.store.Transactions;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;

/** What {@code identity rebuild} says, and the code it ends with. */
class PreparedAnewTest {

    private static final Filed READABLE = new Filed("R-1", Customer.named("深圳市华强科技有限公司", "CN-440300"), Bearing.standing("K3", null));
    private static final Filed UNREADABLE = Filed.unreadable("R-2", "{");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void allThatCanBeReadIsGood() {
        assertThat(run(new Kingdee(), READABLE)).isZero();

        assertThat(out).hasToString("kingdee: records prepared: 1; all are found by their customers%n".formatted());
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void whatCannotBeReadIsSaidAndFails() {
        assertThat(run(new Kingdee(), READABLE, UNREADABLE)).isEqualTo(1);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("kingdee: records prepared: 1; not to be read, so that nobody finds them by their customer: 1.").endsWith("begin again.%n".formatted());
    }

    @Test
    void withoutAPackInForceNobodyIsPreparedAndThatIsSaid() {
        assertThat(run(new NoPack())).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("umpire: No pack is in force").endsWith("%n".formatted());
    }

    @Test
    void aProgramOnFileWhosePackIsNotInForceIsSaidAndFails() {
        try (Database database = Databases.h2()) {
            database.jdbi().useHandle(handle -> handle.execute("insert into customer_functions (program, functions) values ('other', '1|0')"));

            assertThat(run(database, new Kingdee(), READABLE)).isEqualTo(1);
        }
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("other: no pack of it is in force").endsWith("refused.%n".formatted());
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("kingdee: records prepared: 1;");
    }

    private int run(PoliciesInForce policies, Filed... records) {
        try (Database database = Databases.h2()) {
            return run(database, policies, records);
        }
    }

    private int run(Database database, PoliciesInForce policies, Filed... records) {
        Rebuilding rebuilding = new Rebuilding(policies, new Transactions(database), List.of(new Registrations(List.of(records))));
        return new PreparedAnew(policies, rebuilding, new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8)).run();
    }

    private record Registrations(List<Filed> records) implements CustomerTable {
        @Override
        public String table() {
            return "registration";
        }

        @Override
        public List<Filed> after(Handle handle, String program, String id, int most) {
            return records.stream().filter(record -> record.id().compareTo(id) > 0).limit(most).toList();
        }
    }

    private static final class NoPack implements PoliciesInForce {
        @Override
        public Optional<PolicyVersion> inForce(String program) {
            return Optional.empty();
        }

        @Override
        public Optional<PolicyVersion> version(String program, String id) {
            return Optional.empty();
        }

        @Override
        public Set<String> programs() {
            return Set.of();
        }
    }
}
