package dev.umpire.store;

import java.util.SortedSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Locks that stand for the keys of a customer: whoever holds all of his keeps every rival waiting whose customer
 * shares one. Taken one by one in sorted order, so nobody waits in a circle; held until the transaction ends.
 */
public final class Slots {

    private static final String LOCK = "select 1 from slot where program = ? and slot_key = ? for update";
    private static final String ADD = "insert into slot (program, slot_key) values (?, ?) on conflict do nothing";

    /** Makes the slots that are missing, so that many can be locked sooner; in a transaction of its own, which is short. */
    public static void prepare(Handle handle, String program, SortedSet<String> keys) {
        if (!keys.isEmpty()) {
            PreparedBatch batch = handle.prepareBatch(ADD);
            keys.forEach(key -> batch.add(program, key));
            batch.execute();
        }
    }

    /** Waits until all of them are held. */
    public static void lock(Handle handle, String program, SortedSet<String> keys) {
        for (String key : keys) {
            if (!locked(handle, program, key)) {
                handle.execute(ADD, program, key);
                if (!locked(handle, program, key)) {
                    throw new Overtaken("The slot (%s) was taken away.".formatted(key));
                }
            }
        }
    }

    private static boolean locked(Handle handle, String program, String key) {
        return handle.select(LOCK, program, key).mapTo(Integer.class).findOne().isPresent();
    }

    private Slots() { }
}
