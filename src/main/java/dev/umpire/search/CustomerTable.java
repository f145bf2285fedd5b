package dev.umpire.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.umpire.casefile.Customer;
import dev.umpire.casefile.Json;
import java.util.List;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;

/** A table of records that each name a customer. */
public interface CustomerTable {

    Logger LOG = Logger.getLogger(CustomerTable.class);

    /** Its name, which is also the type of its records. */
    String table();

    /** The next records after an id, in the order of their ids, held until the transaction ends; after none for an empty one. */
    List<Filed> after(Handle handle, String program, String id, int most);

    /**
     * A record of it.
     *
     * @param customer null where not even that can be read
     */
    record Filed(String id, Customer customer, Bearing bearing) {

        /** One that cannot be read as a whole: it may bear on any deal of the customer, as far as that can be read. */
        public static Filed unreadable(String id, String text) {
            Customer customer = null;
            try {
                JsonNode found = Json.kept().readTree(text).findValue("customer");
                customer = found == null ? null : Json.kept().treeToValue(found, Customer.class);
            } catch (JsonProcessingException e) {
                LOG.debugf(e, "The customer of the record (%s) cannot be read either.", id);
            }
            return new Filed(id, customer, Bearing.standingOnEveryLine(null));
        }
    }
}
