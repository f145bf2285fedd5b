package dev.umpire.intake;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * What was found for a case: grants and partners by territory and line, all else by its customer.
 *
 * @param submittedOn the day on which clauses judge
 * @param found       ids by record type
 */
public record Search(Handle handle, String program, Matter matter, LocalDate submittedOn, Map<String, Set<String>> found) {

    /** Ids of the records of this type that share a key with the case. */
    public Set<String> ids(String recordType) {
        return found.getOrDefault(recordType, Set.of());
    }
}
