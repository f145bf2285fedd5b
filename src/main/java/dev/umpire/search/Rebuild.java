package dev.umpire.search;

import dev.umpire.casefile.Program;
import dev.umpire.store.Transactions;
import java.util.List;
import java.util.function.LongConsumer;
import org.jboss.logging.Logger;

/**
 * Prepares all customers of a program anew, in pieces, so that others go on; what was prepared before is taken away at the
 * end. Begun again, it begins from the beginning, and comes to the same.
 */
final class Rebuild {

    private static final Logger LOG = Logger.getLogger(Rebuild.class);
    private static final int PIECE = 200;
    private static final String LAST = "select coalesce(max(id), 0) from customer";

    private final Transactions transactions;
    private final List<? extends CustomerTable> tables;
    private final LongConsumer progress;
    private long done;
    private long unreadable;

    /** @param progress is told how many records are done */
    Rebuild(Transactions transactions, List<? extends CustomerTable> tables, LongConsumer progress) {
        this.transactions = transactions;
        this.tables = tables;
        this.progress = progress;
    }

    Rebuilt run(Program program) {
        long before = transactions.run(handle -> handle.select(LAST).mapTo(Long.class).one());
        for (CustomerTable table : tables) {
            String id = "";
            for (String next = piece(program, table, id, before); next != null; next = piece(program, table, id, before)) {
                id = next;
            }
        }
        transactions.run(handle -> {
            Functions.of(program).store(handle, program.program());
            return null;
        });
        new Unused(transactions).remove(before);
        return new Rebuilt(done, unreadable);
    }

    /** Returns the id of the last record of the piece, or null if there was none. */
    private String piece(Program program, CustomerTable table, String after, long before) {
        List<CustomerTable.Filed> piece = transactions.run(handle -> {
            List<CustomerTable.Filed> found = table.after(handle, program.program(), after, PIECE);
            for (CustomerTable.Filed record : found) {
                if (record.customer() == null) {
                    LOG.errorf("The record (%s) in %s cannot be read, so nobody finds it by its customer. Maybe mend it, and rebuild.", record.id(), table.table());
                } else {
                    CustomerRecords.putAnew(handle, program, table.table(), record.id(), record.customer(), record.bearing(), before);
                }
            }
            return found;
        });
        done += piece.size();
        unreadable += piece.stream().filter(record -> record.customer() == null).count();
        progress.accept(done);
        return piece.isEmpty() ? null : piece.get(piece.size() - 1).id();
    }
}
