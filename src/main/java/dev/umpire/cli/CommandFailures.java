package dev.umpire.cli;

import dev.umpire.policy.RefusedPack;
import dev.umpire.replay.history.UnreadableHistory;
import java.io.IOException;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** What a person reads when a command cannot do its work: a sentence, and a stack trace only for our own mistakes. */
final class CommandFailures {

    static int handle(Exception e, CommandLine command, ParseResult parsed) throws Exception {
        boolean unreadable = e instanceof UncheckedIOException || e instanceof IOException || e instanceof UnreadableHistory
                || e instanceof RefusedPack || e instanceof UnusableFolder || e instanceof UnusableFile;
        if (!unreadable) {
            throw e;
        }
        String message = e instanceof IOException ? e.getClass().getSimpleName() + " " + e.getMessage() : e.getMessage();
        command.getErr().println(message);
        return Umpire.UNREADABLE;
    }

    private CommandFailures() { }
}
