package dev.umpire.cli;

import dev.umpire.policy.PackFiles;
import dev.umpire.policy.Packs;
import dev.umpire.policy.PolicyVersion;
import dev.umpire.policy.RefusedPack;
import dev.umpire.replay.cases.CaseReport;
import dev.umpire.replay.cases.CaseResult;
import dev.umpire.replay.cases.CaseRun;
import dev.umpire.replay.cases.Coverage;
import dev.umpire.replay.report.JunitReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the cases of packs. */
@Command(name = "test", mixinStandardHelpOptions = true, description = "Run every case of the packs and say what differs from the ruling it must get.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:every case passed", "1:a case failed, a pack has mistakes, or with --strict a rule is not tried both ways",
            "2:usage, or a folder without a pack"},
        footerHeading = "%nExample:%n", footer = "  umpire test policies/kingdee --clauses --junit target/cases.xml")
final class TestCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", arity = "1..*", description = "A pack, or a folder of packs.")
    private List<Path> folders;

    @Option(names = "--clauses", description = "List each clause with its rules and its cases.")
    private boolean clauses;

    @Option(names = "--strict", description = "Fail on a rule that never fires or never refrains, and on a clause that no case names.")
    private boolean strict;

    @Option(names = "--junit", paramLabel = "FILE", description = "Write the results as JUnit XML.")
    private Path junit;

    @Mixin
    private CacheOption cache;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Logs.quiet();
        if (junit == null) {
            return test(null);
        }
        try (JunitReport report = new JunitReport(junit, "umpire test")) {
            return test(report);
        }
    }

    private int test(JunitReport report) {
        return new EachPack(folders, spec.commandLine()).run(pack -> test(pack, report));
    }

    private boolean test(Path folder, JunitReport report) {
        PrintWriter out = spec.commandLine().getOut();
        PackFiles pack = PackFiles.read(folder);
        PolicyVersion version = load(pack, folder, report);
        version.warnings().forEach(found -> out.println(Folders.located(folder, found)));
        List<CaseResult> results = new CaseRun(pack, version).all();
        Coverage coverage = new Coverage(version, results);
        CaseReport told = new CaseReport(results, coverage);
        if (clauses) {
            out.print(told.clauses());
        }
        out.print(told.failures());
        out.print(told.weaknesses());
        out.println(told.summary());
        results.forEach(result -> report(report, pack.name(), result));
        return results.stream().allMatch(CaseResult::passed) && (!strict || coverage.complete());
    }

    private PolicyVersion load(PackFiles pack, Path folder, JunitReport report) {
        try {
            return new Packs(Folders.packCache(cache.folder)).load(pack);
        } catch (RefusedPack e) {
            if (report != null) {
                report.failed(folder.toString(), "the pack compiles", Duration.ZERO, "The pack is refused.", e.getMessage());
            }
            throw e;
        }
    }

    private static void report(JunitReport report, String program, CaseResult result) {
        if (report == null) {
            return;
        }
        String name = "%s (%s)".formatted(result.describes(), result.file());
        if (result.passed()) {
            report.passed(program, name, result.took());
        } else {
            report.failed(program, name, result.took(), result.problems().get(0).lines().findFirst().orElse(""), result.failure());
        }
    }
}
