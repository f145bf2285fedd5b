package dev.umpire.store;

import java.time.Duration;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.RandomAccessStore;

/**
 * Keeps the file of a store small. Each write of what was committed ({@link H2Commits}) leaves a chunk behind in which
 * little is still in use soon, and H2's own thread, which would tidy as if nobody else did, is told not to.
 *
 * <p>Pages in use are written anew out of such chunks, whose space is used again after {@code RETENTION_TIME}. By then all
 * that replaced them must be on the disk and not only on its way, or a loss of power could find neither. When nobody
 * writes, chunks are moved together and the file is cut.
 */
final class H2File {

    /** Percent of all chunks, while others write and while nobody does. */
    private static final int LEAST_IN_USE = 50;
    private static final int LEAST_AT_REST = 85;
    private static final int LEAST_FILLED = 95;
    /** Bytes that are written anew at a time while others write, for they wait meanwhile; and while nobody does. */
    private static final int PIECE = 1 << 19;
    private static final int PIECE_AT_REST = 1 << 22;
    /** Percent below what should be in use for which one more piece is written in a round. */
    private static final int STEP = 12;
    private static final Duration SYNC_EVERY = Duration.ofMillis(500);
    private static final int ROUNDS_TO_REST = 20;
    private static final int MOST_FUTILE = 30;

    private final MVStore store;
    private long seen;
    private long synced;
    private long syncedAt = System.nanoTime();
    private int quiet;
    private int futile;

    H2File(MVStore store) {
        this.store = store;
    }

    boolean of(MVStore other) {
        return store == other;
    }

    /** One round of several in a second. */
    void tidy() {
        if (store.isClosed() || store.getPanicException() != null) {
            return;
        }
        boolean busy = store.getCurrentVersion() > seen + 1;
        quiet = busy ? 0 : quiet + 1;
        futile = busy ? 0 : futile;
        if (quiet < ROUNDS_TO_REST) {
            rewrite();
        } else if (futile < MOST_FUTILE) {
            shrink();
        }
        sync();
        seen = store.getCurrentVersion();
    }

    /** Several pieces rather than a large one; where others hold the store, H2 soon gives a piece up. */
    private void rewrite() {
        int inUse = store.getFileStore().getChunksFillRate();
        for (int missing = LEAST_IN_USE - inUse; missing > 0; missing -= STEP) {
            store.compact(LEAST_IN_USE, PIECE);
        }
    }

    private void shrink() {
        if (store.getFileStore() instanceof RandomAccessStore file) {
            long before = file.size();
            store.compact(LEAST_AT_REST, PIECE_AT_REST);
            file.compactMoveChunks(LEAST_FILLED, PIECE_AT_REST, store);
            futile = file.size() < before ? 0 : futile + 1;
        }
    }

    private void sync() {
        long version = store.getCurrentVersion();
        if (version != synced && System.nanoTime() - syncedAt > SYNC_EVERY.toNanos()) {
            store.sync();
            synced = version;
            syncedAt = System.nanoTime();
        }
    }
}
