package dev.umpire.cli;

import dev.umpire.policy.PackFiles;
import dev.umpire.policy.Packs;
import dev.umpire.policy.PolicyVersion;
import dev.umpire.replay.history.HistoryReplay;
import dev.umpire.replay.history.ReplaySummary;
import dev.umpire.replay.history.Replayed;
import dev.umpire.replay.report.JunitReport;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Rules recorded decisions again. */
@Command(name = "replay", mixinStandardHelpOptions = true,
        description = "Rule recorded decisions again by other policies and say which rulings would be otherwise.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:every ruling is the same", "1:a ruling differs, or could not be made",
            "2:usage, a line that cannot be read (its number is printed), or a pack with mistakes"},
        footerHeading = "%nExample:%n",
        footer = {"  curl -s localhost:8080/v1/programs/kingdee/decisions > decisions.ndjson",
            "  umpire replay decisions.ndjson --policies policies"})
final class ReplayCommand implements Callable<Integer> {

    private static final int PROGRESS_EVERY = 10_000;

    @Parameters(paramLabel = "FILE", description = "Recorded decisions, one JSON document a line, as GET …/decisions exports them.")
    private Path file;

    @Option(names = "--policies", paramLabel = "DIR", required = true, description = "A pack, or a folder of packs.")
    private Path policies;

    @Option(names = "--junit", paramLabel = "FILE", description = "Write the results as JUnit XML.")
    private Path junit;

    @Mixin
    private CacheOption cache;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Logs.quiet();
        if (!Files.isRegularFile(file)) {
            throw new UnusableFolder(file, "There is no such file");
        }
        Map<String, PolicyVersion> versions = new TreeMap<>();
        for (Path pack : Folders.packs(policies)) {
            PolicyVersion version = new Packs(Folders.packCache(cache.folder)).load(PackFiles.read(pack));
            versions.put(version.program().program(), version);
        }
        ReplaySummary summary = new ReplaySummary();
        if (junit == null) {
            replay(versions, summary, null);
        } else {
            try (JunitReport report = new JunitReport(junit, "umpire replay")) {
                replay(versions, summary, report);
            }
        }
        String currencies = versions.values().stream().map(v -> v.program().currency()).distinct().collect(Collectors.joining("/"));
        spec.commandLine().getOut().println(summary.text(currencies));
        versions.forEach((program, version) -> spec.commandLine().getOut().printf("    by %s %s%n", program, version.id()));
        return summary.same() ? Umpire.GOOD : Umpire.FAILED;
    }

    private void replay(Map<String, PolicyVersion> versions, ReplaySummary summary, JunitReport report) throws IOException {
        try (BufferedReader history = Files.newBufferedReader(file)) {
            new HistoryReplay(versions).run(history, replayed -> {
                summary.add(replayed);
                String currency = versions.get(replayed.program()).program().currency();
                if (!replayed.same()) {
                    spec.commandLine().getOut().println(replayed.text(currency));
                }
                if (report != null) {
                    report(report, replayed, currency);
                }
                if (summary.all() % PROGRESS_EVERY == 0) {
                    spec.commandLine().getErr().printf("%d rulings replayed …%n", summary.all());
                }
            });
        }
    }

    private static void report(JunitReport report, Replayed replayed, String currency) {
        String name = "line %d: %s, %s (%s)".formatted(replayed.line(), replayed.stake().about(), replayed.stake().party(), replayed.rulingId());
        if (replayed.same()) {
            report.passed(replayed.program(), name, Duration.ZERO);
        } else {
            Replayed.Change first = replayed.changes().get(0);
            report.failed(replayed.program(), name, Duration.ZERO, "%s: %s → %s".formatted(first.field(), first.before(), first.after()),
                    replayed.text(currency));
        }
    }
}
