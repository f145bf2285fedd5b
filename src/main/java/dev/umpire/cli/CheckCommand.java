package dev.umpire.cli;

import dev.umpire.policy.PackFiles;
import dev.umpire.policy.Packs;
import dev.umpire.policy.PolicyVersion;
import dev.umpire.policy.placed.BadDocument;
import dev.umpire.replay.cases.PolicyCase;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compiles and verifies packs and reads their cases. */
@Command(name = "check", mixinStandardHelpOptions = true, description = "Compile and verify packs, and read their cases without running them.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:every pack is good", "1:a pack has mistakes, printed as file:line:column", "2:usage, or a folder without a pack"},
        footerHeading = "%nExample:%n", footer = "  umpire check policies/kingdee")
final class CheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", arity = "1..*", description = "A pack, or a folder of packs.")
    private List<Path> folders;

    @Mixin
    private CacheOption cache;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Logs.quiet();
        return new EachPack(folders, spec.commandLine()).run(this::check);
    }

    private boolean check(Path folder) {
        PrintWriter out = spec.commandLine().getOut();
        PackFiles pack = PackFiles.read(folder);
        PolicyVersion version = new Packs(Folders.packCache(cache.folder)).load(pack);
        version.warnings().forEach(found -> out.println(Folders.located(folder, found)));
        List<String> files = PolicyCase.files(pack);
        List<String> bad = files.stream().flatMap(file -> mistake(pack, version, file).stream()).toList();
        bad.forEach(mistake -> out.println(folder.resolve("") + "/" + mistake));
        if (bad.isEmpty()) {
            out.printf("%s: good, %d rules, %d cases, version %s%n", folder, version.rules().size(), files.size(), version.id());
        }
        return bad.isEmpty();
    }

    private static List<String> mistake(PackFiles pack, PolicyVersion version, String file) {
        try {
            PolicyCase.read(pack, version.program(), file);
            return List.of();
        } catch (BadDocument e) {
            return List.of(e.getMessage());
        }
    }
}
