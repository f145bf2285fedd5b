package dev.umpire.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The databases that keep the records. Their SQL is the same; the driver and what it must be told differ. */
enum Dialect {
    /**
     * Commits are written by those who made them, together ({@link H2Commits}), and the file is tidied by {@link H2File}; the
     * modes make it read and sort as PostgreSQL does, small documents stay in their row, space is soon used again, and the
     * statements of a ruling are parsed once for each connection.
     */
    H2("jdbc:h2:", "org.h2.Driver", settings("MODE=PostgreSQL", "DATABASE_TO_LOWER=TRUE", "DEFAULT_NULL_ORDERING=HIGH",
            "WRITE_DELAY=3600000", "AUTO_COMPACT_FILL_RATE=0", "RETENTION_TIME=2000", "COMPRESS=TRUE", "LOCK_TIMEOUT=10000", "TRACE_LEVEL_FILE=0", "QUERY_CACHE_SIZE=64", "MAX_LENGTH_INPLACE_LOB=65536", "DB_CLOSE_ON_EXIT=FALSE")),

    /**
     * Nobody waits without end: seconds to connect, to log in and for the answer to one statement, milliseconds for a lock,
     * which end first, so that a long wait for a lock is not taken for a lost server.
     */
    POSTGRESQL("jdbc:postgresql:", "org.postgresql.Driver", settings("connectTimeout=3", "loginTimeout=3", "socketTimeout=30",
            "tcpKeepAlive=true", "ApplicationName=umpire", "options=-c lock_timeout=10000"));

    /** It would not be opened here, so none of what is done for a file of H2 would be done for it. */
    private static final String SERVER_OF_H2 = "jdbc:h2:(tcp|ssl):.*";
    /** Its slots are locks of one process ({@link HeldHere}). */
    private static final String SHARED_FILE = ";AUTO_SERVER=TRUE";
    /** Bytes on the disk of H2: more than a usual commit writes. */
    private static final long LEAST_ROOM = 1 << 20;
    private static final Duration LOG_IN = Duration.ofSeconds(4);

    private final String prefix;
    private final String driver;
    private final Map<String, String> settings;

    Dialect(String prefix, String driver, Map<String, String> settings) {
        this.prefix = prefix;
        this.driver = driver;
        this.settings = settings;
    }

    String driver() {
        return driver;
    }

    /** The URL with what H2 needs, as far as it does not say it itself; H2 takes a setting from one place only. */
    String complete(String url) {
        if (this != H2) {
            return url;
        }
        String name = url.substring(prefix.length());
        StringBuilder complete = new StringBuilder(name.startsWith("mem:") ? url : prefix + H2Disk.on(name));
        settings.forEach((key, value) -> {
            if (!url.toUpperCase(Locale.ROOT).contains(";" + key + "=")) {
                complete.append(';').append(key).append('=').append(value);
            }
        });
        return complete.toString();
    }

    /** What is handed to the driver beside the URL, which goes before it. */
    Map<String, String> properties() {
        return this == H2 ? Map.of() : settings;
    }

    /** How long somebody who may have a connection waits for it: a server is there or not, H2 may have to read its file first. */
    Duration longestToConnect(Duration patience) {
        return this == H2 || patience.compareTo(LOG_IN) < 0 ? patience : LOG_IN;
    }

    Revival revival() {
        return this == H2 ? new H2Revival(LEAST_ROOM) : new ServerRevival();
    }

    static Dialect of(String url) {
        String named = url.split("[;?]", 2)[0];      // what follows may be a password
        if (named.matches(SERVER_OF_H2)) {
            throw new IllegalArgumentException(
                    "The database (%s) is a server of H2. Maybe name its file (jdbc:h2:file:), or use PostgreSQL.".formatted(named));
        }
        if (url.toUpperCase(Locale.ROOT).contains(SHARED_FILE)) {
            throw new IllegalArgumentException(
                    "The database (%s) would be shared by several processes (AUTO_SERVER). Maybe leave that out, or use PostgreSQL.".formatted(named));
        }
        for (Dialect dialect : values()) {
            if (named.startsWith(dialect.prefix)) {
                return dialect;
            }
        }
        throw new IllegalArgumentException(
                "The database (%s) is neither H2 nor PostgreSQL. Maybe umpire.database.url should begin with jdbc:postgresql:"
                        .formatted(named));
    }

    /** Of the database at the other end. */
    static Dialect of(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("H2") ? H2 : POSTGRESQL;
    }

    private static Map<String, String> settings(String... settings) {
        Map<String, String> map = new LinkedHashMap<>();
        for (String setting : settings) {
            map.put(setting.substring(0, setting.indexOf('=')), setting.substring(setting.indexOf('=') + 1));
        }
        return map;
    }
}
