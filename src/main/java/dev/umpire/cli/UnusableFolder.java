package dev.umpire.cli;

import java.nio.file.Path;

/** A folder in which nothing can be found that a command needs. */
final class UnusableFolder extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnusableFolder(Path folder, String why) {
        super("%s (%s).".formatted(why, folder));
    }
}
