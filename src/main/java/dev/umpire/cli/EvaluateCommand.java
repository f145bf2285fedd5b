package dev.umpire.cli;

import dev.umpire.identity.Thresholds;
import dev.umpire.identity.evaluation.Evaluation;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures matcher and keys by labelled pairs. */
@Command(name = "evaluate", mixinStandardHelpOptions = true,
        description = {"Measure by labelled pairs of names how well customers are told apart: precision, recall and F1 of each strength, "
                + "for all pairs and each stratum, and the worst misses.",
            "", "Columns, in any order: one and other (names), truth (same or different); if wanted also stratum (any text), sameCity "
                + "(yes or no; default yes), least and most (what is right: none, PROBABLE, STRONG or CERTAIN).", ""},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:evaluated", "1:evaluated, and a pair lies outside of least..most",
            "2:usage, or a file that is no set of pairs, told as file:line:column"},
        footerHeading = "%nExample:%n", footer = "  umpire identity evaluate docs/reference/identity-pairs.csv --worst 50")
final class EvaluateCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PAIRS.csv", description = "Labelled pairs, in UTF-8, cells separated by commas.")
    private Path file;

    @Option(names = "--strong", paramLabel = "SCORE", description = "The threshold strong. Default: 0.92.")
    private BigDecimal strong = Thresholds.DEFAULT.strong();

    @Option(names = "--probable", paramLabel = "SCORE", description = "The threshold probable. Default: 0.80.")
    private BigDecimal probable = Thresholds.DEFAULT.probable();

    @Option(names = "--worst", paramLabel = "N", description = "Show so many misses. Default: 20.")
    private int worst = 20;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Logs.quiet();
        if (worst < 0) {
            throw new ParameterException(spec.commandLine(), "The number of misses to show (%d) is below 0. Maybe write --worst 0.".formatted(worst));
        }
        Evaluation evaluation = new Evaluation(PairsFile.read(file), thresholds());
        spec.commandLine().getOut().print(evaluation.text(worst));
        spec.commandLine().getOut().flush();
        return evaluation.outside() == 0 ? Umpire.GOOD : Umpire.FAILED;
    }

    private Thresholds thresholds() {
        try {
            return new Thresholds(strong, probable);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
