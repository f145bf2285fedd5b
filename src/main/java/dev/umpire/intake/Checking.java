package dev.umpire.intake;

import dev.umpire.casefile.Program;
import dev.umpire.check.Check;
import java.time.Instant;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;

/** Checks records that are to be kept, beside the partners on record. */
public final class Checking {

    private static final String PARTNER = "select 1 from partner where program = ? and id = ?";

    static Check record(Handle handle, Program program, Instant asOf) {
        return Check.ofRecord(program, knownPartner(handle, program), asOf);
    }

    /** Whether a partner of this id is on record. */
    public static Predicate<String> knownPartner(Handle handle, Program program) {
        return id -> handle.select(PARTNER, program.program(), id).mapTo(Integer.class).findOne().isPresent();
    }

    private Checking() { }
}
