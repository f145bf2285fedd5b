package dev.umpire.intake;

import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.Figures;
import dev.umpire.casefile.Request;
import dev.umpire.casefile.Written;
import dev.umpire.policy.PolicyVersion;
import dev.umpire.ruling.Kind;
import dev.umpire.ruling.Ruling;
import dev.umpire.store.Locking;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * One request on its way to a ruling. Every method runs within the same transaction; after a conflict with another
 * transaction all of them run again.
 *
 * @param <T> the answer
 */
public interface Filing<T> {

    Kind<?> kind();

    /** The answer that was given to the same request before, if it was. */
    default Optional<T> answered(Handle handle) {
        return Optional.empty();
    }

    /** What it is about: read before anything is locked, so it must not depend on what can change. */
    Matter matter(Handle handle);

    /** The request as it will stand in the case file: made once the slots of the customer are held. */
    Request request(Handle handle, Instant asOf);

    /**
     * The counted history on which the kind looks, as it stands once the slots are held.
     *
     * @param draft is told of records that cannot be read
     */
    default Figures figures(Search search, CaseDraft draft) {
        return Figures.NONE;
    }

    /** Stores what follows from the ruling, which is itself recorded already, and gives the answer. */
    T record(Handle handle, Recorded recorded);

    /** Id of the record to which the ruling belongs: of the registration, of the claim. */
    String recordId();

    /**
     * A ruling on record.
     *
     * @param written as it stands on record
     * @param seq     its place in the order of recording
     * @param version by which it was ruled
     * @param locking whether those who rule on one thing wait for each other
     */
    record Recorded(CaseFile caseFile, Ruling ruling, Written<Ruling> written, long seq, PolicyVersion version, Locking locking) { }
}
