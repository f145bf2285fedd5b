package dev.umpire.intake;

import dev.umpire.activation.PoliciesInForce;
import dev.umpire.casefile.Customer;
import dev.umpire.casefile.Fact;
import dev.umpire.casefile.Program;
import dev.umpire.search.Bearing;
import dev.umpire.search.CustomerRecords;
import dev.umpire.search.CustomerTable;
import dev.umpire.store.Documents;
import dev.umpire.store.Transactions;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** A register of facts that each concern a customer, and are found by him. */
public abstract class CustomerRegister<T extends Fact> extends Register<T> implements CustomerTable {

    private final Documents<T> documents;
    private final String table;

    protected CustomerRegister(String type, Documents<T> documents, Transactions transactions, PoliciesInForce policies, Clock clock) {
        super(type, documents, transactions, policies, clock);
        this.documents = documents;
        this.table = documents.table();
    }

    /** Whom it concerns. */
    protected abstract Customer customer(T record);

    /** On which deals it bears. */
    protected abstract Bearing bearing(T record);

    @Override
    public String table() {
        return table;
    }

    @Override
    public List<Filed> after(Handle handle, String program, String id, int most) {
        return documents.heldAfter(handle, program, id, most, (row, text) -> row.readable()
                ? new Filed(row.id(), customer(row.document()), bearing(row.document())) : Filed.unreadable(row.id(), text));
    }

    @Override
    protected final Collection<String> keys(Program program, T record) {
        return List.of();
    }

    @Override
    protected void keep(Handle handle, Program program, T record) {
        super.keep(handle, program, record);
        CustomerRecords.put(handle, program, table, id(record), customer(record), bearing(record));
    }
}
