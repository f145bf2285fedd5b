package dev.umpire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** docs/reference/cli.md says what the commands say of themselves; -Dsnap=update writes it anew. */
class CliReferenceTest {

    private static final Path PAGE = Path.of("docs/reference/cli.md");

    @Test
    void thePageSaysWhatTheCommandsSay() throws IOException {
        String told = told();
        if ("update".equals(System.getProperty("snap"))) {
            Files.writeString(PAGE, told);
        }
        assertThat(Files.readString(PAGE)).as("Maybe run the tests with -Dsnap=update").isEqualTo(told);
    }

    private static String told() {
        CommandLine umpire = Umpire.commandLine();
        StringBuilder page = new StringBuilder("# The command line\n\nWritten by `CliReferenceTest` from the commands themselves.\n");
        sections(page, "umpire", umpire);
        return page.toString();
    }

    private static void sections(StringBuilder page, String name, CommandLine command) {
        section(page, name, command);
        command.getSubcommands().forEach((below, sub) -> sections(page, name + " " + below, sub));
    }

    private static void section(StringBuilder page, String name, CommandLine command) {
        page.append("\n## ").append(name).append("\n\n```text\n")
                .append(command.getUsageMessage(Ansi.OFF).replace("\r\n", "\n").replaceAll("(?m) +$", "").strip()).append("\n```\n");
    }
}
