package dev.umpire.intake;

import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.Kind;
import dev.umpire.casefile.Request;
import dev.umpire.ruling.Ruling;
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

    Kind kind();

    /** The answer that was given to the same request before, if it was. */
    default Optional<T> answered(Handle handle) {
        return Optional.empty();
    }

    /** What it is about: read before anything is locked, so it must not depend on what can change. */
    Matter matter(Handle handle);

    /** The request as it will stand in the case file: made once the slots of the customer are held. */
    Request request(Handle handle, Instant asOf);

    /** Stores what follows from the ruling, which is itself recorded already, and gives the answer. */
    T record(Handle handle, Recorded recorded);

    /** Id of the registration to which the ruling belongs. */
    String registrationId();

    /**
     * A ruling on record.
     *
     * @param seq its place in the order of recording
     */
    record Recorded(CaseFile caseFile, Ruling ruling, long seq, Matter matter, Claiming claiming) { }

    /** Takes and gives back what only one registration may hold. */
    interface Claiming {
        /** The registration holds its customer and line from now on. */
        void take(String registrationId);

        /** The registration holds nothing any more. */
        void release(String registrationId);
    }
}
