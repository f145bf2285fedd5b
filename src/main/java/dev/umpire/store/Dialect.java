package dev.umpire.store;

/** The databases that keep the records. Their SQL is the same; only the driver differs. */
enum Dialect {
    H2("jdbc:h2:", "org.h2.Driver"),
    POSTGRESQL("jdbc:postgresql:", "org.postgresql.Driver");

    private final String prefix;
    private final String driver;

    Dialect(String prefix, String driver) {
        this.prefix = prefix;
        this.driver = driver;
    }

    String driver() {
        return driver;
    }

    static Dialect of(String url) {
        for (Dialect dialect : values()) {
            if (url.startsWith(dialect.prefix)) {
                return dialect;
            }
        }
        throw new IllegalArgumentException(
                "The database (%s) is neither H2 nor PostgreSQL. Maybe umpire.database.url should begin with jdbc:postgresql:"
                        .formatted(url));
    }
}
