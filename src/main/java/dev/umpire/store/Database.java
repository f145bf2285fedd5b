package dev.umpire.store;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.SQLException;
import java.time.Duration;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;

/** The pool over one database whose schema is up to date. Closing it ends every connection. */
public final class Database implements AutoCloseable {

    /**
     * What H2 must be told: {@code WRITE_DELAY=0} keeps every acknowledged commit through kill -9, the modes make it
     * read and sort as PostgreSQL does, and small documents stay in their row.
     */
    private static final String H2_SETTINGS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
            + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000;TRACE_LEVEL_FILE=0;MAX_LENGTH_INPLACE_LOB=65536;DB_CLOSE_ON_EXIT=FALSE";

    /** The schema is brought up to date over two at once. */
    private static final int LEAST_CONNECTIONS = 2;

    private final String url;
    private final AgroalDataSource pool;
    private final Jdbi jdbi;

    private Database(String url, AgroalDataSource pool) {
        this.url = url;
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
    }

    /**
     * Opens the database and brings its schema up to date.
     *
     * @param url {@code jdbc:h2:…} or {@code jdbc:postgresql:…}; what H2 needs is added to its URL
     * @throws IllegalArgumentException for another kind of URL, or fewer than two connections
     * @throws IllegalStateException    if no connection can be had
     */
    public static Database open(String url, String user, String password, int connections, Duration patience) {
        if (connections < LEAST_CONNECTIONS) {
            throw new IllegalArgumentException("umpire.database.connections (%d) is less than %d. Maybe leave it out."
                    .formatted(connections, LEAST_CONNECTIONS));
        }
        Dialect dialect = Dialect.of(url);
        String complete = dialect == Dialect.H2 && !url.contains("MODE=") ? url + H2_SETTINGS : url;
        AgroalDataSourceConfigurationSupplier settings = new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool
                        .maxSize(connections)
                        .acquisitionTimeout(patience)
                        .connectionFactoryConfiguration(connection -> connection
                                .jdbcUrl(complete)
                                .connectionProviderClassName(dialect.driver())
                                .principal(new NamePrincipal(user))
                                .credential(new SimplePassword(password))));
        AgroalDataSource pool;
        try {
            pool = AgroalDataSource.from(settings);
        } catch (SQLException e) {
            throw new IllegalStateException("No connection to %s. Maybe umpire.database.url is wrong.".formatted(url), e);
        }
        try {
            Flyway.configure(Database.class.getClassLoader()).dataSource(pool).locations("classpath:db/migration").load().migrate();
            return new Database(url, pool);
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

    @Override
    public void close() {
        pool.close();
    }
}
