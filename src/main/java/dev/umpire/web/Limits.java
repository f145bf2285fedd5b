package dev.umpire.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;

/** How much a client may send, and how long it may take over it. */
@ConfigMapping(prefix = "umpire.limits")
interface Limits {

    /** The largest body, those of imports excepted. */
    @WithDefault("1M")
    MemorySize body();

    /** The largest body of an import. */
    @WithName("import")
    @WithDefault("64M")
    MemorySize imports();

    /** How long the head of a request may take, and a body beyond the time that it takes at the least rate. */
    @WithDefault("PT10S")
    Duration patience();

    /** How much of a body must come in a second. */
    @WithDefault("16K")
    MemorySize leastRate();

    /** How long a connection may stay without a request, and an answer without being taken. */
    @WithDefault("PT75S")
    Duration rest();
}
