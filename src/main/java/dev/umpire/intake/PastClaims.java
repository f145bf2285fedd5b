package dev.umpire.intake;

import dev.umpire.casefile.Program;
import dev.umpire.casefile.Registration;
import dev.umpire.store.Overtaken;
import java.time.LocalDate;
import org.jdbi.v3.core.Handle;

/**
 * Takes the claims of registrations that were ruled elsewhere, once it is known that they stand in nobody's way. One that
 * somebody holds is taken over if his protection is over; else both are protected knowingly, and he keeps it.
 */
public record PastClaims(Handle handle, Program program, Protections protections, LocalDate day) {

    private static final String TAKE = """
            insert into claim (program, claim_key, product_line, registration_id, version) values (?, ?, ?, ?, 1) on conflict do nothing""";
    private static final String HOLDER = "select registration_id from claim where program = ? and claim_key = ? and product_line = ? for update";
    private static final String TAKE_OVER = """
            update claim set registration_id = ?, version = version + 1 where program = ? and claim_key = ? and product_line = ?""";

    /** What is claimed: nothing where the customer is too little known. */
    public void take(Claimed claimed) {
        if (claimed.key() != null && handle.execute(TAKE, program.program(), claimed.key(), claimed.line(), claimed.registrationId()) == 0) {
            String holder = handle.select(HOLDER, program.program(), claimed.key(), claimed.line()).mapTo(String.class).findOne()
                    .orElseThrow(() -> new Overtaken("The claim (%s) was given back meanwhile.".formatted(claimed.key())));
            if (!protections.onRecord(handle, program.program(), holder).map(rival -> Protections.holdsFrom(day, rival)).orElse(false)) {
                handle.execute(TAKE_OVER, claimed.registrationId(), program.program(), claimed.key(), claimed.line());
            }
        }
    }

    /**
     * @param key  null where neither a code nor a name in a city is there
     * @param line of products
     */
    public record Claimed(String key, String line, String registrationId) {
        public static Claimed of(Program program, Registration registration) {
            return new Claimed(CustomerMatter.of(registration).claimKey(program).orElse(null), registration.productLine(), registration.id());
        }
    }
}
