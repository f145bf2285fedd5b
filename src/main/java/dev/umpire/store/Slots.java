package dev.umpire.store;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedSet;
import java.util.zip.CRC32;
import org.jdbi.v3.core.Handle;

/**
 * Locks that stand for the keys of a customer: whoever holds all of his keeps every rival waiting whose customer
 * shares one. Taken in sorted order, so nobody waits in a circle; held until the transaction ends.
 *
 * <p>Nothing is written for them. PostgreSQL has locks of its own for such things, which all processes see; a file of H2 is
 * open in one process only, so there the process keeps them ({@link HeldHere}).
 */
public final class Slots {

    /** Two strangers hardly ever share one of so many. */
    static final int ALL = 1 << 20;
    /** Beside whoever else uses such locks in the same database. */
    private static final int OURS = 0x756D7069;
    private static final String LOCK = "select pg_advisory_xact_lock(?, slot) from unnest(?) as slot";

    /**
     * Waits until all of them are held.
     *
     * @throws Overtaken if others hold one for too long
     */
    public static void lock(Handle handle, String program, SortedSet<String> keys) {
        List<Integer> slots = keys.stream().map(key -> slot(program + "|" + key)).distinct().sorted().toList();
        if (slots.isEmpty()) {
            return;
        }
        try {
            Connection connection = handle.getConnection();
            switch (Dialect.of(connection)) {
                case POSTGRESQL -> lockThere(connection, slots);
                case H2 -> HeldHere.lock(slots);
            }
        } catch (SQLException e) {
            throw new FailedLock(e);
        }
    }

    private static void lockThere(Connection connection, List<Integer> slots) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.setInt(1, OURS);
            lock.setArray(2, connection.createArrayOf("int", slots.toArray()));
            lock.execute();
        }
    }

    private static int slot(String key) {
        CRC32 sum = new CRC32();
        sum.update(key.getBytes(StandardCharsets.UTF_8));
        return (int) (sum.getValue() % ALL);
    }

    /** What the database said is its cause, by which {@link Fault} judges it. */
    private static final class FailedLock extends RuntimeException {
        FailedLock(SQLException cause) {
            super("The slots could not be locked: " + cause.getMessage(), cause);
        }
    }

    private Slots() { }
}
