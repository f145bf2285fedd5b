package dev.umpire.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Runs the benchmarks, which are part of the tests and so need Maven. */
@Command(name = "bench", mixinStandardHelpOptions = true, description = "Measure this machine: time per ruling, and rulings per second over HTTP.",
        exitCodeListHeading = "%nExit codes:%n", exitCodeList = {"0:measured", "1:a benchmark failed", "2:usage, or Maven is missing"},
        footerHeading = "%nExample:%n", footer = "  umpire bench")
final class BenchCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<String> maven = List.of("mvn", "-q", "test", "-Dtest=*Bench", "-Dexcluded.groups=");
        spec.commandLine().getErr().println(String.join(" ", maven));
        int code = new ProcessBuilder(maven).directory(Folders.home("").toAbsolutePath().toFile()).inheritIO().start().waitFor();
        return code == 0 ? Umpire.GOOD : Umpire.FAILED;
    }
}
