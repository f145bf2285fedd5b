package dev.umpire.intake;

import dev.umpire.casefile.Program;
import dev.umpire.store.Slots;
import org.jdbi.v3.core.Handle;

/** Claims of registrations that were ruled elsewhere. */
public final class PastClaims {

    private static final String TAKE = """
            insert into claim (program, claim_key, product_line, registration_id, version) values (?, ?, ?, ?, 1) on conflict do nothing""";

    /** Takes the customer and line if nobody holds them; false if somebody does. */
    public static boolean take(Handle handle, Program program, Matter matter, String registrationId) {
        Slots.lock(handle, program.program(), matter.slots(program));
        return matter.claimKey(program).stream()
                .allMatch(key -> handle.execute(TAKE, program.program(), key, matter.productLine(), registrationId) == 1);
    }

    private PastClaims() { }
}
