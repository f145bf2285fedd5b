package dev.umpire.store;

import io.agroal.api.AgroalPoolInterceptor;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** The connections of a pool as the driver made them, so that whoever waits for an answer on one can be freed. */
final class Connections implements AgroalPoolInterceptor {

    private static final Logger LOG = Logger.getLogger(Connections.class);

    private final Set<Connection> open = ConcurrentHashMap.newKeySet();

    @Override
    public void onConnectionCreate(Connection pooled) {
        open.add(raw(pooled));
    }

    @Override
    public void onConnectionDestroy(Connection pooled) {
        open.remove(raw(pooled));
    }

    /** Ends all of them without asking the database; whoever uses one is thrown an exception. */
    void abort() {
        for (Connection connection : open) {
            try {
                connection.abort(Runnable::run);
            } catch (SQLException e) {
                LOG.debug("A connection was not to be ended", e);
            }
        }
    }

    /** The pool's own wrapper does not pass an abort on. */
    private static Connection raw(Connection pooled) {
        try {
            return pooled.unwrap(Connection.class);
        } catch (SQLException e) {
            throw new IllegalStateException("A driver that does not unwrap its connection.", e);
        }
    }
}
