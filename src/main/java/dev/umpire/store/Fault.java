package dev.umpire.store;

import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.h2.mvstore.MVStoreException;
import org.jdbi.v3.core.ConnectionException;

/** What a failure of a transaction means for what is to be done, told by SQL state and never by message. */
enum Fault {
    /** Another transaction was in the way: the same work may well succeed when it is run again. */
    OVERTAKEN,
    /** The connection, or the database behind it, is of no use any more. */
    LOST,
    /** The work itself failed, and would fail again. */
    OWN;

    /**
     * Serialisation failure, deadlock, lock not had in time, statement stopped (PostgreSQL); lock timeout, concurrent update,
     * deadlock (H2).
     */
    private static final Set<String> PASSING = Set.of("40001", "40P01", "55P03", "57014", "50200", "HYT00", "90131", "23503", "23506");
    /** A key that another transaction took meanwhile; one that was there before is found at the next try. */
    private static final String KEY_TAKEN = "23505";

    /**
     * PostgreSQL: read-only, as a standby is. H2: read or write error, broken or closed connection, database closed, in use,
     * damaged, read-only or about to end.
     */
    private static final Set<String> GONE = Set.of("25006",
            "90007", "90013", "90020", "90028", "90030", "90031", "90067", "90097", "90098", "90100", "90121", "90135");
    /** Connection failure; out of resources, such as disk or connections; ended by an operator; system error. */
    private static final Set<String> GONE_CLASSES = Set.of("08", "53", "57", "58");
    private static final int CLASS = 2;

    static Fault of(Throwable failure) {
        for (Throwable at : behind(failure)) {
            if (at instanceof Overtaken || at instanceof SQLException sql && passing(sql.getSQLState())) {
                return OVERTAKEN;
            }
            if (lost(at)) {
                return LOST;
            }
        }
        return OWN;
    }

    /** A key that is taken at the last try too was never a matter of time. */
    static boolean keyTaken(Throwable failure) {
        return behind(failure).stream().anyMatch(at -> at instanceof SQLException sql && KEY_TAKEN.equals(sql.getSQLState()));
    }

    /** What is thrown by the pool has no SQL state; what breaks H2's store is an exception of its own. */
    static boolean lost(Throwable failure) {
        if (failure instanceof MVStoreException || failure instanceof ConnectionException) {
            return true;
        }
        if (!(failure instanceof SQLException sql)) {
            return false;
        }
        String state = sql.getSQLState();
        return state == null || GONE.contains(state) || state.length() > CLASS && GONE_CLASSES.contains(state.substring(0, CLASS));
    }

    /** The failure and its causes, those of each statement of a batch too; the outermost first. */
    static Collection<Throwable> behind(Throwable failure) {
        Set<Throwable> found = new LinkedHashSet<>();
        for (Throwable at = failure; at != null && found.add(at); at = at.getCause()) {
            if (at instanceof SQLException sql && sql.getNextException() != null) {
                found.addAll(behind(sql.getNextException()));
            }
        }
        return found;
    }

    private static boolean passing(String state) {
        return state != null && (PASSING.contains(state) || KEY_TAKEN.equals(state));
    }
}
