package dev.umpire.search;

import dev.umpire.store.Transactions;
import java.util.Optional;

/**
 * Takes away customers that no record names any more, and keys of customers that are not there, in pieces. Whoever names one of
 * them at this moment keeps it: the database does not let a customer go that a record names.
 */
final class Unused {

    private static final long CUSTOMERS = 5_000;
    /** At least so many keys a piece, and no hash in two: many are of names that begin alike, so pieces of equal width would differ. */
    private static final int KEYS = 20_000;

    private static final String REMOVE = """
            delete from customer where id > ? and id <= ? and not exists (select 1 from customer_record r where r.customer_id = customer.id)""";
    private static final String REMOVE_KEYS = """
            delete from customer_key where hash > ? and hash <= ? and customer_id <= ?
            and not exists (select 1 from customer c where c.id = customer_key.customer_id)""";
    private static final String END = """
            select max(hash) from (select hash from customer_key where hash > ? order by hash limit ?) as next""";

    private final Transactions transactions;
    private final int keys;

    Unused(Transactions transactions) {
        this(transactions, KEYS);
    }

    Unused(Transactions transactions, int keys) {
        this.transactions = transactions;
        this.keys = keys;
    }

    /** @param last id of the last customer that may be taken away */
    void remove(long last) {
        for (long from = 0; from < last; from += CUSTOMERS) {
            long begin = from;
            transactions.run(handle -> handle.execute(REMOVE, begin, Math.min(last, begin + CUSTOMERS)));
        }
        long from = Long.MIN_VALUE;
        for (Optional<Long> end = last > 0 ? end(from) : Optional.empty(); end.isPresent(); end = end(from)) {
            long begin = from;
            long until = end.get();
            transactions.run(handle -> handle.execute(REMOVE_KEYS, begin, until, last));
            from = until;
        }
    }

    /** The last hash of the next keys. */
    private Optional<Long> end(long from) {
        return transactions.run(handle -> handle.select(END, from, keys).mapTo(Long.class).findOne());
    }
}
