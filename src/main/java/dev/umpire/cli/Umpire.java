package dev.umpire.cli;

import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code umpire}. Only demo and serve start the service; the others run without it. */
@QuarkusMain
@Command(name = "umpire", description = "Rules on channel deals and conflicts by the policies of a program.",
        mixinStandardHelpOptions = true, versionProvider = Version.class,
        subcommands = {DemoCommand.class, ServeCommand.class, CheckCommand.class, TestCommand.class, ReplayCommand.class,
            IdentityCommand.class, BenchCommand.class},
        exitCodeListHeading = "%nExit codes:%n", exitCodeList = {"0:good", "1:something failed or differs", "2:usage or unreadable input"},
        footerHeading = "%nExample:%n", footer = "  umpire test policies")
public final class Umpire implements Runnable {

    static final int GOOD = 0;
    static final int FAILED = 1;
    static final int UNREADABLE = 2;

    @Spec
    private CommandSpec spec;

    public static void main(String[] args) {
        CommandLine umpire = commandLine();
        // The terminal's charset may be ASCII, but rulings are written in Chinese too.
        umpire.setOut(new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        umpire.setErr(new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        System.exit(umpire.execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Umpire()).setExecutionExceptionHandler(CommandFailures::handle).setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(110);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing. Maybe you meant: umpire test policies");
    }
}
