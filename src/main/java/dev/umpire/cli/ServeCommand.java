package dev.umpire.cli;

import io.quarkus.runtime.Quarkus;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the service. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Run the service until it is told to end (SIGTERM).",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"143:ended by SIGTERM (130 by Ctrl-C), after the requests under way", "1:could not start: no pack is good, or a port is taken", "2:usage, or the database cannot be opened"},
        footerHeading = "%nExample:%n", footer = "  umpire serve --port 8080 --data ./data --policies ./policies")
final class ServeCommand implements Callable<Integer> {

    @Option(names = "--port", paramLabel = "N", converter = PortOption.class, description = "Listen here. Default: 8080.")
    private Integer port;

    @Option(names = "--data", paramLabel = "DIR", converter = DataFolder.class,
            description = "Keep the embedded database here. Default: data, unless umpire.database.url is set.")
    private Path data;

    @Option(names = "--policies", paramLabel = "DIR", description = "Folder of packs, watched for changes. Default: the policies of the installation.")
    private Path policies;

    @Mixin
    private CacheOption cache;

    @Override
    public Integer call() {
        ServiceSettings.set(port, data, policies, cache.folder);
        // main ends when the service does; the exit code is the service's own
        Quarkus.run();
        return Umpire.GOOD;
    }
}
