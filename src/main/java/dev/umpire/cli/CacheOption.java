package dev.umpire.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where compiled packs are kept. */
final class CacheOption {

    @Option(names = "--cache", paramLabel = "DIR",
            description = "Keep compiled packs here. Default: $UMPIRE_CACHE, else umpire below $XDG_CACHE_HOME or ~/.cache.")
    Path folder;
}
