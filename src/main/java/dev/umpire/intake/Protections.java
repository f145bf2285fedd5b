package dev.umpire.intake;

import dev.umpire.casefile.Protection;
import dev.umpire.casefile.Registration;
import dev.umpire.store.Row;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The registrations that hold a customer, or did. */
public interface Protections {

    /** Whether it holds its customer on the day or will on a later one. */
    static boolean holdsFrom(LocalDate day, Registration registration) {
        Protection protection = registration.protection();
        return protection != null && protection.until() != null
                && registration.protectedOn(protection.from() == null || protection.from().isBefore(day) ? day : protection.from());
    }

    /** Those that are found under one of the keys that customers are held by, protected or not. */
    List<Row<Registration>> under(Handle handle, String program, Collection<String> lockKeys);

    /** @throws dev.umpire.store.UnreadableRow if it is there and cannot be read */
    Optional<Registration> onRecord(Handle handle, String program, String id);
}
