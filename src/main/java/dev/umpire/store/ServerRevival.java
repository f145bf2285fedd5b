package dev.umpire.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** A server is left alone; connections to it are ended without asking it, and so replaced by the pool. */
final class ServerRevival implements Revival {

    private static final Logger LOG = Logger.getLogger(ServerRevival.class);

    private final Set<Connection> open = ConcurrentHashMap.newKeySet();

    @Override
    public void onConnectionCreate(Connection pooled) {
        open.add(raw(pooled));
    }

    @Override
    public void onConnectionDestroy(Connection pooled) {
        open.remove(raw(pooled));
    }

    @Override
    public void glance() {
        // the driver waits by itself no longer than it was told
    }

    @Override
    public void free() {
        begin();
    }

    @Override
    public void begin() {
        for (Connection connection : open) {
            try {
                connection.abort(Runnable::run);
            } catch (SQLException e) {
                LOG.debug("A connection was not to be ended", e);
            }
        }
    }

    /** As the driver made it: the pool's own wrapper does not pass an abort on. */
    static Connection raw(Connection pooled) {
        try {
            return pooled.unwrap(Connection.class);
        } catch (SQLException e) {
            throw new IllegalStateException("A driver that does not unwrap its connection.", e);
        }
    }
}
