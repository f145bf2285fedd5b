package dev.umpire.cli;

import dev.umpire.cli.demo.Demo;
import io.quarkus.runtime.Quarkus;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what Umpire does, on a service of its own whose database is in memory: nothing is left behind. */
@Command(name = "demo", mixinStandardHelpOptions = true,
        description = "Start the service on an empty database in memory, load samples, register deals and print each ruling.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:every ruling came as expected", "1:one did not, or the service could not start", "2:usage"},
        footerHeading = "%nExample:%n", footer = "  umpire demo --exit --lang zh")
final class DemoCommand implements Callable<Integer> {

    /** Languages of the rulings. */
    enum Language { en, zh }

    @Option(names = "--port", paramLabel = "N", converter = PortOption.class, defaultValue = "8080", description = "Listen here. Default: 8080; 0 takes a free one.")
    private int port;

    @Option(names = "--lang", paramLabel = "en|zh", defaultValue = "en", description = "Print rulings in English or Chinese. Default: en.")
    private Language language;

    @Option(names = "--exit", description = "End after the last ruling instead of staying up.")
    private boolean exit;

    @Mixin
    private CacheOption cache;

    @Override
    public Integer call() {
        ServiceSettings.set(port, null, null, cache.folder);
        System.setProperty("umpire.database.url", "jdbc:h2:mem:demo;DB_CLOSE_DELAY=-1");
        // The samples are of the past days, which only a manager may enter.
        System.setProperty("umpire.trust-role-header", "true");
        System.setProperty("quarkus.log.level", "WARN");
        System.setProperty("quarkus.shutdown.delay", "0S");
        System.setProperty("quarkus.log.category.\"org.flywaydb\".level", "ERROR");
        Quarkus.run(Demo.class, Folders.home("examples/demo").toString(), language.name(), exit ? "exit" : "stay");
        return Umpire.GOOD;
    }
}
