package dev.umpire.registration;

import dev.umpire.casefile.CaseFile;
import dev.umpire.intake.Filing.Recorded;
import dev.umpire.ruling.RivalType;
import dev.umpire.ruling.Ruling;
import dev.umpire.ruling.Settlement;
import jakarta.inject.Singleton;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Who holds the customer after a ruling. A displaced registration keeps its status and says by whom it was displaced,
 * but has no protection any more. A direct registration that shares its deal with a partner's hands its protection
 * over to that one (readings N39, N9).
 */
@Singleton
class Holding {

    private final Registrations registrations;

    Holding(Registrations registrations) {
        this.registrations = registrations;
    }

    void settle(Handle handle, Recorded recorded, String winner) {
        Ruling ruling = recorded.ruling();
        String program = ruling.program();
        for (Ruling.Consequence consequence : ruling.consequences()) {
            if (consequence.action() == Ruling.Consequence.Action.DISPLACED && consequence.registrationId() != null) {
                registrations.change(handle, program, consequence.registrationId(), deal -> deal.displaced(winner));
                recorded.claiming().release(consequence.registrationId());
            }
        }
        if (ruling.protection() == null) {
            recorded.claiming().release(winner);
            return;
        }
        for (String shared : directRegistrationsShared(recorded.caseFile(), ruling)) {
            registrations.change(handle, program, shared, deal -> deal.sharing(winner));
            recorded.claiming().release(shared);
        }
        recorded.claiming().take(winner);
    }

    private static List<String> directRegistrationsShared(CaseFile caseFile, Ruling ruling) {
        return ruling.conflicts().stream()
                .filter(c -> c.settlement() == Settlement.SHARE && c.rival().type() == RivalType.REGISTRATION)
                .map(c -> c.rival().id())
                .filter(id -> caseFile.registrations().stream().anyMatch(r -> r.id().equals(id) && r.direct() && r.protection() != null))
                .toList();
    }
}
