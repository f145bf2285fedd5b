package dev.umpire.intake;

import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.Program;
import dev.umpire.casefile.Registration;
import dev.umpire.ruling.Ruling;
import dev.umpire.ruling.RivalType;
import dev.umpire.ruling.Settlement;
import dev.umpire.store.Locking;
import dev.umpire.store.Overtaken;
import org.jdbi.v3.core.Handle;

/**
 * The table whose primary key says that a customer and line is protected for one registration at a time. A free key
 * is taken by INSERT, one whose holder lost its hold by compare-and-set; whoever comes second in that is run again.
 */
final class Claims implements Filing.Claiming {

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
    private final Matter matter;
    private final CaseFile caseFile;
    private final Ruling ruling;
    private final Locking locking;

    Claims(Handle handle, Program program, Matter matter, CaseFile caseFile, Ruling ruling, Locking locking) {
        this.handle = handle;
        this.program = program;
        this.matter = matter;
        this.caseFile = caseFile;
        this.ruling = ruling;
        this.locking = locking;
    }

    private record Claim(String registrationId, long version) { }

    @Override
    public void take(String registrationId) {
        if (locking == Locking.ON) {
            matter.claimKey(program).ifPresent(key -> take(key, registrationId));
        }
    }

    private void take(String key, String registrationId) {
        if (handle.execute(TAKE, program.program(), key, matter.productLine(), registrationId) == 1) {
            return;
        }
        Claim claim = handle.select(HOLDER, program.program(), key, matter.productLine())
                .map((row, ctx) -> new Claim(row.getString(1), row.getLong(2))).findOne()
                .orElseThrow(() -> new Overtaken("The claim (%s) was released.".formatted(key)));
        if (!claim.registrationId().equals(registrationId) && free(claim.registrationId())
                && handle.execute(TAKE_OVER, registrationId, program.program(), key, matter.productLine(), claim.version()) == 0) {
            throw new Overtaken("The claim (%s) changed hands.".formatted(key));
        }
    }

    /**
     * Whether the holder has lost its hold, in its own course or by this ruling. One that the ruling knows and leaves
     * protected keeps it: that two are protected then is the policy's decision, and one of them holds the claim.
     */
    private boolean free(String holder) {
        Registration rival = caseFile.registrations().stream().filter(r -> r.id().equals(holder)).findFirst()
                .orElseThrow(() -> new Overtaken("The registration (%s) came in between.".formatted(holder)));
        boolean gaveWay = ruling.conflicts().stream().anyMatch(c -> c.rival().type() == RivalType.REGISTRATION
                && c.rival().id().equals(holder) && c.settlement() == Settlement.PREVAIL);
        return !rival.protectedOn(program.dayOf(caseFile.asOf())) || gaveWay;
    }

    @Override
    public void release(String registrationId) {
        handle.execute(RELEASE, program.program(), registrationId);
    }
}
