package dev.umpire.store;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionFactoryConfiguration.TransactionIsolation;
import io.agroal.api.configuration.AgroalConnectionPoolConfiguration.ConnectionValidator;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The pool over one database whose schema is up to date, and whether that database is there. Connections that are of no use
 * any more are replaced; a database that comes back is used again. Closing it ends every connection.
 */
public final class Database implements AutoCloseable {

    /** The schema is brought up to date over two at once. */
    private static final int LEAST_CONNECTIONS = 2;
    /** Beyond those for requests, so that requests that wait for each other do not look like a database that is away. */
    private static final int FOR_THE_HEARTBEAT = 1;
    private static final int VALIDATION_SECONDS = 2;

    private final String url;
    private final AgroalDataSource pool;
    private final Jdbi jdbi;
    private final Door door;
    private final Revival revival;
    private final Heartbeat heartbeat;
    private final Tidying tidying;

    private Database(String url, AgroalDataSource pool, Door door, Revival revival) {
        this.url = url;
        this.pool = pool;
        this.jdbi = Jdbi.create(pool).registerArrayType(Long.class, "bigint");
        this.door = door;
        this.revival = revival;
        this.heartbeat = new Heartbeat(jdbi, door, revival);
        this.tidying = new Tidying(revival);
    }

    /**
     * Opens the database and brings its schema up to date.
     *
     * @param url {@code jdbc:h2:…} or {@code jdbc:postgresql:…}; what the driver must be told is added where it is not said
     * @param patience how long a request waits for one of the connections
     * @throws IllegalArgumentException for another kind of URL, or fewer than two connections
     * @throws IllegalStateException    if no connection can be had
     */
    public static Database open(String url, String user, String password, int connections, Duration patience) {
        if (connections < LEAST_CONNECTIONS) {
            throw new IllegalArgumentException("umpire.database.connections (%d) is less than %d. Maybe leave it out."
                    .formatted(connections, LEAST_CONNECTIONS));
        }
        Dialect dialect = Dialect.of(url);
        String complete = dialect.complete(url);
        AgroalDataSourceConfigurationSupplier settings = new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool
                        .maxSize(connections + FOR_THE_HEARTBEAT)
                        .acquisitionTimeout(dialect.longestToConnect(patience))
                        .validateOnBorrow(true)
                        .connectionValidator(ConnectionValidator.defaultValidatorWithTimeout(VALIDATION_SECONDS))
                        .exceptionSorter(Fault::lost)
                        .connectionFactoryConfiguration(connection -> {
                            dialect.properties().forEach(connection::jdbcProperty);
                            return connection
                                    .jdbcUrl(complete)
                                    .connectionProviderClassName(dialect.driver())
                                    .jdbcTransactionIsolation(TransactionIsolation.READ_COMMITTED)
                                    .principal(new NamePrincipal(user))
                                    .credential(new SimplePassword(password));
                        }));
        AgroalDataSource pool;
        Door door = new Door(connections, patience);
        Revival revival = dialect.revival();
        try {
            pool = AgroalDataSource.from(settings, new NoConnection(door));
            pool.setPoolInterceptors(List.of(revival));
        } catch (SQLException e) {
            throw new IllegalStateException("No connection to %s. Maybe umpire.database.url is wrong.".formatted(url), e);
        }
        try {
            Flyway.configure(Database.class.getClassLoader()).dataSource(pool).locations("classpath:db/migration").load().migrate();
            Jdbi.create(pool).useHandle(revival::write);
            return new Database(url, pool, door, revival);
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    /** As configured, without what may follow a semicolon or question mark, such as a password. */
    String url() {
        return url.split("[;?]", 2)[0];
    }

    public Jdbi jdbi() {
        return jdbi;
    }

    /** Commits, and returns when the end of this process would not lose it. */
    void commit(Handle handle) {
        revival.commit(handle);
    }

    Door door() {
        return door;
    }

    @Override
    public void close() {
        tidying.close();
        heartbeat.close();
        pool.close();
    }
}
