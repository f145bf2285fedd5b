package dev.umpire.registration.online;

import dev.umpire.casefile.CaseFile;
import dev.umpire.intake.CustomerClaims;
import dev.umpire.intake.Filing.Recorded;
import dev.umpire.ruling.RivalType;
import dev.umpire.ruling.Ruling;
import dev.umpire.ruling.Settlement;
import dev.umpire.store.Overtaken;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
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

    /** Rivals' registrations are held in the order of their ids, after the slots and the registration that is ruled on. */
    void settle(Handle handle, Recorded recorded, Deal winner) {
        CustomerClaims claims = new CustomerClaims(handle, recorded.version().program());
        Ruling ruling = recorded.ruling();
        SortedMap<String, UnaryOperator<Deal>> giving = new TreeMap<>();
        ruling.consequences().stream()
                .filter(c -> c.action() == Ruling.Consequence.Action.DISPLACED && c.registrationId() != null)
                .forEach(c -> giving.put(c.registrationId(), deal -> deal.displaced(winner.id())));
        if (ruling.protection() != null) {
            directRegistrationsShared(recorded.caseFile(), ruling).forEach(id -> giving.put(id, deal -> deal.sharing(winner.id())));
        }
        giving.forEach((id, change) -> giveUp(handle, recorded, claims, id, change));
        if (ruling.protection() == null) {
            claims.release(winner.id());
        } else {
            claims.take(winner.matter(), recorded, winner.id());
        }
    }

    /** A rival that was closed, withdrawn or renewed since the case file was made is ruled on anew, as it is now. */
    private void giveUp(Handle handle, Recorded recorded, CustomerClaims claims, String id, UnaryOperator<Deal> change) {
        String program = recorded.ruling().program();
        Deal deal = registrations.held(handle, program, id);
        if (!recorded.caseFile().registrations().contains(deal.registration())) {
            throw new Overtaken("The registration (%s) was changed after the case file was made.".formatted(id));
        }
        registrations.put(handle, program, change.apply(deal));
        claims.release(id);
    }

    private static List<String> directRegistrationsShared(CaseFile caseFile, Ruling ruling) {
        return ruling.conflicts().stream()
                .filter(c -> c.settlement() == Settlement.SHARE && c.rival().type() == RivalType.REGISTRATION)
                .map(c -> c.rival().id())
                .filter(id -> caseFile.registrations().stream().anyMatch(r -> r.id().equals(id) && r.direct() && r.protection() != null))
                .toList();
    }
}
