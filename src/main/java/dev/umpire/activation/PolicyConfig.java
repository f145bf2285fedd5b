package dev.umpire.activation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Where the packs are, and how they are watched. */
@ConfigMapping(prefix = "umpire")
interface PolicyConfig {

    /** Folder with one folder for each program. */
    @WithName("policies")
    @WithDefault("policies")
    Path policies();

    /** Folder in which compiled packs are kept; without one they are compiled at each start. */
    @WithName("cache")
    Optional<Path> cache();

    /** How often the folder is looked at. */
    @WithName("policies-watch")
    @WithDefault("PT0.5S")
    Duration watch();
}
