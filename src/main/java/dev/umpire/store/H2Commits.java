package dev.umpire.store;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;

/**
 * Writes what was committed to the file of a store, for all who committed while the file was being written last: one of them
 * writes, the others find that they are written. Each alone would write the same pages, one after the other.
 */
final class H2Commits {

    private final ReentrantLock writing = new ReentrantLock();
    private final AtomicLong committed = new AtomicLong();
    /** How many of those are in the file; guarded by the lock. */
    private long written;

    /**
     * Returns when what this thread committed before is in the file, so that the end of the process does not lose it.
     *
     * @param store the only one that these commits are of
     * @throws org.h2.mvstore.MVStoreException if that is not certain
     */
    void write(MVStore store) {
        long mine = committed.incrementAndGet();
        writing.lock();
        try {
            if (written < mine) {
                long all = committed.get();
                store.commit();
                requireWhole(store);
                written = all;
            }
        } finally {
            writing.unlock();
        }
    }

    /** A store that is closed or broken commits nothing, and says nothing. */
    private static void requireWhole(MVStore store) {
        if (store.getPanicException() != null) {
            throw store.getPanicException();
        }
        if (store.isClosed()) {
            throw DataUtils.newMVStoreException(DataUtils.ERROR_CLOSED, "The store was closed before the commit was in its file.");
        }
    }
}
