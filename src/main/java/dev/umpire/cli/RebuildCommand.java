package dev.umpire.cli;

import io.quarkus.runtime.Quarkus;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prepares the customers on file anew, while no service runs. */
@Command(name = "rebuild", mixinStandardHelpOptions = true,
        description = {"Prepare all customers on file anew, so that they are found by the functions of this release.",
            "A service does so by itself after an update; run it before, with the service ended, to spare the wait."},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all customers are prepared", "1:some records cannot be read, or a program on file has no pack in force", "2:usage, or the database cannot be opened, or no pack is in force"},
        footerHeading = "%nExample:%n", footer = "  umpire identity rebuild --data ./data --policies ./policies")
final class RebuildCommand implements Callable<Integer> {

    @Option(names = "--data", paramLabel = "DIR", converter = DataFolder.class,
            description = "The embedded database is here. Default: data, unless umpire.database.url is set.")
    private Path data;

    @Option(names = "--policies", paramLabel = "DIR", description = "Folder of packs. Default: the policies of the installation.")
    private Path policies;

    @Mixin
    private CacheOption cache;

    @Override
    public Integer call() {
        ServiceSettings.set(null, data, policies, cache.folder);
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("umpire.search.rebuild", "false");
        AtomicInteger exit = new AtomicInteger(Umpire.UNREADABLE);
        Quarkus.run(PreparedAnew.class, (code, failure) -> exit.set(failure == null ? code : Umpire.UNREADABLE));
        return exit.get();
    }
}
