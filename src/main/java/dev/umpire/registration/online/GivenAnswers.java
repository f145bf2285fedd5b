package dev.umpire.registration.online;

import dev.umpire.casefile.Json;
import dev.umpire.intake.Idempotency;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Answers about a registration that were given before under a client's key, and are given again as they were. */
final class GivenAnswers {

    /**
     * The answer to the same request, if it was sent before; else the key is reserved.
     *
     * @param id of the registration that it is about
     */
    static Optional<RegisteredDeal> earlier(Handle handle, Registrations registrations, Idempotency idempotency, String id) {
        return idempotency.reserve(handle, id).map(earlier -> {
            Optional<Registrations.Ruled> shown = Optional.ofNullable(earlier.rulingSeq()).map(seq -> registrations.ruled(handle, seq));
            Deal deal = earlier.answer() != null ? Json.read(earlier.answer(), Deal.class)
                    : shown.orElseThrow().asRegistered(earlier.recordId());
            return RegisteredDeal.of(deal, shown.map(Registrations.Ruled::ruling).orElse(null));
        });
    }

    /** Keeps the answer and gives it. */
    static RegisteredDeal kept(Handle handle, Idempotency idempotency, Deal deal, Registrations.Shown shown) {
        idempotency.keep(handle, shown.seq(), deal);
        return RegisteredDeal.of(deal, shown.ruling());
    }

    private GivenAnswers() { }
}
