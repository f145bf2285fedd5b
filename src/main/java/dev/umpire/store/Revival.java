package dev.umpire.store;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.jboss.logging.Logger;

/**
 * What is done with a database that does not answer, so that the next attempt begins with nothing of before. A server is
 * left alone, and the connections to it are thrown away. H2 is within this process: after a write error it stays closed, and
 * in its files only what was committed, until nobody holds it any more; so it is let go of, and the next connection opens it.
 */
final class Revival {

    private static final Logger LOG = Logger.getLogger(Revival.class);

    private final AgroalDataSource pool;
    private final Connections inUse;
    private final Dialect dialect;
    private final String url;
    private final String user;
    private final String password;

    Revival(AgroalDataSource pool, Connections inUse, Dialect dialect, String url, String user, String password) {
        this.pool = pool;
        this.inUse = inUse;
        this.dialect = dialect;
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** Frees whoever waits for an answer of a server. Nobody waits for H2, which is no server. */
    void free() {
        inUse.abort();
    }

    /** Throws all connections away. What is under way fails, and its transactions with it. */
    void begin() {
        inUse.abort();
        pool.flush(FlushMode.ALL);
        if (dialect == Dialect.H2 && !url.startsWith("jdbc:h2:mem:")) {
            try (Connection last = DriverManager.getConnection(url, user, password); Statement statement = last.createStatement()) {
                statement.execute("SHUTDOWN IMMEDIATELY");
            } catch (SQLException e) {
                LOG.debug("H2 is closed already", e);
            }
        }
    }
}
