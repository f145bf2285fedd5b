package dev.umpire.search;

import dev.umpire.store.Transactions;

/**
 * Takes away customers that no record names any more, and keys of customers that are not there, in pieces. Whoever names one of
 * them at this moment keeps it: the database does not let a customer go that a record names.
 */
final class Unused {

    private static final long CUSTOMERS = 5_000;
    /** Hashes are spread evenly, so each piece has as many keys. */
    private static final int PIECES_OF_KEYS = 1 << 10;

    private static final String REMOVE = """
            delete from customer where id > ? and id <= ? and not exists (select 1 from customer_record r where r.customer_id = customer.id)""";
    private static final String REMOVE_KEYS = """
            delete from customer_key where hash >= ? and hash <= ? and customer_id <= ?
            and not exists (select 1 from customer c where c.id = customer_key.customer_id)""";

    private final Transactions transactions;

    Unused(Transactions transactions) {
        this.transactions = transactions;
    }

    /** @param last id of the last customer that may be taken away */
    void remove(long last) {
        for (long from = 0; from < last; from += CUSTOMERS) {
            long begin = from;
            transactions.run(handle -> handle.execute(REMOVE, begin, Math.min(last, begin + CUSTOMERS)));
        }
        long width = (1L << Integer.SIZE) / PIECES_OF_KEYS << Integer.SIZE;
        for (int piece = 0; last > 0 && piece < PIECES_OF_KEYS; piece++) {
            long begin = Long.MIN_VALUE + piece * width;
            transactions.run(handle -> handle.execute(REMOVE_KEYS, begin, begin + width - 1, last));
        }
    }
}
