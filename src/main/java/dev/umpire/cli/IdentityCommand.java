package dev.umpire.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Commands about the identity of customers. */
@Command(name = "identity", mixinStandardHelpOptions = true, description = "Find out how well customers are told apart, and have those on file found.",
        subcommands = {EvaluateCommand.class, RebuildCommand.class},
        exitCodeListHeading = "%nExit codes:%n", exitCodeList = {"0:good", "1:something is not as it should be", "2:usage or unreadable input"},
        footerHeading = "%nExample:%n", footer = "  umpire identity evaluate docs/reference/identity-pairs.csv")
final class IdentityCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing. Maybe you meant: umpire identity evaluate pairs.csv");
    }
}
