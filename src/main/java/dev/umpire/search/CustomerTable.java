package dev.umpire.search;

import dev.umpire.casefile.Customer;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** A table of records that each name a customer. */
public interface CustomerTable {

    /** Its name, which is also the type of its records. */
    String table();

    /** The next records after an id, in the order of their ids, held until the transaction ends; after none for an empty one. */
    List<Filed> after(Handle handle, String program, String id, int most);

    /**
     * A record of it.
     *
     * @param customer null where it cannot be read
     */
    record Filed(String id, Customer customer, Bearing bearing) { }
}
