package dev.umpire.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.locks.ReentrantLock;

/** Slots that this process keeps, for all its databases; each thread holds those of its transaction. */
final class HeldHere {

    private static final long PATIENCE_SECONDS = 10;
    private static final AtomicReferenceArray<ReentrantLock> LOCKS = new AtomicReferenceArray<>(Slots.ALL);
    private static final ThreadLocal<List<ReentrantLock>> HELD = ThreadLocal.withInitial(ArrayList::new);

    /** @param slots in ascending order */
    static void lock(List<Integer> slots) {
        for (int slot : slots) {
            ReentrantLock lock = LOCKS.updateAndGet(slot, known -> known == null ? new ReentrantLock() : known);
            try {
                if (!lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    throw new Overtaken("The slot (%d) was held for too long.".formatted(slot));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while waiting for a slot.", e);
            }
            HELD.get().add(lock);
        }
    }

    /** Gives back what the transaction of this thread holds. */
    static void release() {
        HELD.get().forEach(ReentrantLock::unlock);
        HELD.remove();
    }

    private HeldHere() { }
}
