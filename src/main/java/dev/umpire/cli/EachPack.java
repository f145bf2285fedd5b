package dev.umpire.cli;

import dev.umpire.policy.RefusedPack;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import picocli.CommandLine;

/** Runs a command over packs. One that is refused is named, and the others go on. */
record EachPack(List<Path> folders, CommandLine command) {

    /** @param work says whether the pack is good */
    int run(Predicate<Path> work) {
        int worst = Umpire.GOOD;
        for (Path folder : folders) {
            try {
                for (Path pack : Folders.packs(folder)) {
                    worst = good(work, pack) ? worst : Math.max(worst, Umpire.FAILED);
                }
            } catch (UnusableFolder e) {
                command.getErr().println(e.getMessage());
                worst = Umpire.UNREADABLE;
            }
        }
        return worst;
    }

    private boolean good(Predicate<Path> work, Path pack) {
        try {
            return work.test(pack);
        } catch (RefusedPack e) {
            e.diagnostics().forEach(found -> command.getOut().println(Folders.located(pack, found)));
            return false;
        }
    }
}
