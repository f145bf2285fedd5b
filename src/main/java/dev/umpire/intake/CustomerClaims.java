package dev.umpire.intake;

import dev.umpire.casefile.Program;
import dev.umpire.casefile.Registration;
import dev.umpire.ruling.RivalType;
import dev.umpire.ruling.Settlement;
import dev.umpire.store.Locking;
import dev.umpire.store.Overtaken;
import org.jdbi.v3.core.Handle;

/**
 * The table whose primary key says that a customer and line is protected for one registration at a time. A free key
 * is taken by INSERT, one whose holder lost its hold by compare-and-set; whoever comes second in that is run again.
 */
public final class CustomerClaims {

    private static final String HOLDER = """
            select registration_id, version from claim where program = ? and claim_key = ? and product_line = ?""";
    private static final String TAKE = """
            insert into claim (program, claim_key, product_line, registration_id, version) values (?, ?, ?, ?, 1)
            on conflict do nothing""";
    private static final String TAKE_OVER = """
            update claim set registration_id = ?, version = version + 1
            where program = ? and claim_key = ? and product_line = ? and version = ?""";
    private static final String RELEASE = "delete from claim where program = ? and registration_id = ?";

    private final Handle handle;
    private final Program program;

    public CustomerClaims(Handle handle, Program program) {
        this.handle = handle;
        this.program = program;
    }

    private record Claim(String registrationId, long version) { }

    /**
     * The registration holds its customer and line from now on, and imports that are under way are told so.
     *
     * @param recorded the ruling that protects it
     *
     * @throws Overtaken if something came in between
     */
    public void take(CustomerMatter matter, Filing.Recorded recorded, String registrationId) {
        if (recorded.locking() == Locking.ON) {
            Announcements.object(handle, recorded.version(), matter, registrationId);
            matter.claimKey(program).ifPresent(key -> take(key, matter.productLine(), registrationId, recorded));
        }
    }

    private void take(String key, String line, String registrationId, Filing.Recorded recorded) {
        if (handle.execute(TAKE, program.program(), key, line, registrationId) == 1) {
            return;
        }
        Claim claim = handle.select(HOLDER, program.program(), key, line)
                .map((row, ctx) -> new Claim(row.getString(1), row.getLong(2))).findOne()
                .orElseThrow(() -> new Overtaken("The claim (%s) was released.".formatted(key)));
        if (!claim.registrationId().equals(registrationId) && free(claim.registrationId(), recorded)
                && handle.execute(TAKE_OVER, registrationId, program.program(), key, line, claim.version()) == 0) {
            throw new Overtaken("The claim (%s) changed hands.".formatted(key));
        }
    }

    /**
     * Whether the holder has lost its hold, in its own course or by this ruling. One that the ruling knows and leaves
     * protected keeps it: that two are protected then is the policy's decision, and one of them holds the claim.
     */
    private boolean free(String holder, Filing.Recorded recorded) {
        Registration rival = recorded.caseFile().registrations().stream().filter(r -> r.id().equals(holder)).findFirst()
                .orElseThrow(() -> new Overtaken("The registration (%s) came in between.".formatted(holder)));
        boolean gaveWay = recorded.ruling().conflicts().stream().anyMatch(c -> c.rival().type() == RivalType.REGISTRATION
                && c.rival().id().equals(holder) && c.settlement() == Settlement.PREVAIL);
        return !rival.protectedOn(program.dayOf(recorded.caseFile().asOf())) || gaveWay;
    }

    /** The registration holds nothing any more. */
    public void release(String registrationId) {
        handle.execute(RELEASE, program.program(), registrationId);
    }
}
