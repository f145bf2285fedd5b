package dev.umpire.search;

import dev.umpire.casefile.Program;
import dev.umpire.identity.PreparedCustomer;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * By what customers are prepared: the functions of this release, and which territories of the program are cities.
 *
 * @param release number of the functions
 * @param cities  a digest of the cities
 */
record Functions(int release, String cities) {

    private static final String PROGRAMS = "select program from customer_functions order by program";
    private static final String FIND = "select functions from customer_functions where program = ?";
    private static final String PUT = "update customer_functions set functions = ? where program = ?";
    private static final String ADD = "insert into customer_functions (program, functions) values (?, ?)";
    private static final String BETWEEN = "|";

    /** Those of today. */
    static Functions of(Program program) {
        return new Functions(PreparedCustomer.FUNCTIONS, Long.toHexString(KeyHash.ofSelf("", String.join(",", program.territories().cities()))));
    }

    /** By which all customers of the program are prepared. */
    static Optional<Functions> stored(Handle handle, String program) {
        return handle.select(FIND, program).mapTo(String.class).findOne().map(text -> {
            String[] parts = text.split("\\" + BETWEEN);
            return new Functions(Integer.parseInt(parts[0]), parts[1]);
        });
    }

    /** The programs whose customers were prepared, by whichever. */
    static List<String> programs(Handle handle) {
        return handle.select(PROGRAMS).mapTo(String.class).list();
    }

    /** All customers of the program are prepared by these now. */
    void store(Handle handle, String program) {
        String text = release + BETWEEN + cities;
        if (handle.execute(PUT, text, program) == 0) {
            handle.execute(ADD, program, text);
        }
    }
}
