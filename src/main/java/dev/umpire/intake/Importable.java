package dev.umpire.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.umpire.casefile.Registration;
import dev.umpire.check.BadField;
import dev.umpire.check.Check;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Something of which many can be taken in at once. */
public interface Importable {

    /** As in the path of its register, {@code partners}. */
    String type();

    /**
     * Stores one record if it is good.
     *
     * @param check what it is judged by, and where what is wrong with it is collected
     *
     * @return what is wrong with it, with pointers that begin at the record; empty when it is stored
     */
    List<BadField> take(Handle handle, Check check, JsonNode record) throws JsonProcessingException;

    /**
     * The registration that the record is, if it would hold its customer on the day or later; empty where it would not, or
     * is no good record.
     */
    default Optional<Registration> holding(Check check, JsonNode record, LocalDate day) {
        return Optional.empty();
    }
}
