package dev.umpire.cli;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Logging of commands that do not start the service. */
final class Logs {

    /**
     * Until the service starts everything is logged, down to each step of each rule, and kept for later: a
     * command that never starts it would spend most of its time on that.
     */
    static void quiet() {
        Logger.getLogger("").setLevel(Level.SEVERE);
    }

    private Logs() { }
}
