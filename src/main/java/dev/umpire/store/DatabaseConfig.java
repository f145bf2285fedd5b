package dev.umpire.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Where the records are kept. The driver follows from the URL. */
@ConfigMapping(prefix = "umpire.database")
public interface DatabaseConfig {

    /** JDBC URL of H2 or PostgreSQL; without one an H2 file is kept in {@link #directory()}. */
    Optional<String> url();

    /** Folder of the embedded database; made if missing. */
    @WithDefault("data")
    String directory();

    @WithDefault("umpire")
    String user();

    @WithDefault("umpire")
    String password();

    /** Most connections at one time. */
    @WithDefault("16")
    int connections();

    /** How long a request waits for a connection. */
    @WithDefault("PT10S")
    Duration patience();
}
