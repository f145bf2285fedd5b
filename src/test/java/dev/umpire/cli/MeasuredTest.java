package dev.umpire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.umpire.identity.Thresholds;
import dev.umpire.identity.evaluation.Accuracy;
import dev.umpire.identity.evaluation.Evaluation;
import dev.umpire.identity.evaluation.Tally;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** docs/reference/identity.md shows what the published pairs come to; -Dsnap=update writes the figures anew. */
class MeasuredTest {

    private static final Path PAGE = Path.of("docs/reference/identity.md");
    private static final Path PAIRS = Path.of("docs/reference/identity-pairs.csv");
    private static final String BEGIN = "<!-- measured: written by MeasuredTest -->\n";
    private static final String END = "<!-- end of measured -->\n";

    @Test
    void thePageHasTheFiguresOfToday() throws IOException {
        String page = Files.readString(PAGE);
        String before = page.substring(0, page.indexOf(BEGIN) + BEGIN.length());
        String measured = before + figures(new Evaluation(PairsFile.read(PAIRS), Thresholds.DEFAULT)) + page.substring(page.indexOf(END));
        if ("update".equals(System.getProperty("snap"))) {
            Files.writeString(PAGE, measured);
        }
        assertThat(Files.readString(PAGE)).as("Maybe run the tests with -Dsnap=update").isEqualTo(measured);
    }

    @Test
    void noStrangersOfThePublishedPairsAreTakenForOneCustomer() throws IOException {
        assertThat(new Evaluation(PairsFile.read(PAIRS), Thresholds.DEFAULT).all().strangersTaken()).isZero();
    }

    private static String figures(Evaluation evaluation) {
        Tally all = evaluation.all();
        StringBuilder text = new StringBuilder("""
                Pairs: %d, of one customer: %d. Outside of what is right: %d; the command lists them.

                | taken for one customer | pairs | right | precision | recall | F1 |
                |---|---|---|---|---|---|
                """.formatted(all.pairs(), all.same(), evaluation.outside()));
        text.append(row("CERTAIN", all.certain())).append(row("STRONG or better", all.strong())).append(row("PROBABLE or better", all.probable()));
        text.append("""

                | what sets the two apart | pairs | one customer | found | strangers STRONG or CERTAIN |
                |---|---|---|---|---|
                """);
        evaluation.strata().forEach((stratum, figures) -> text.append("| %s | %d | %d | %d | %d |\n".formatted(stratum, figures.pairs(), figures.same(),
                figures.found(), figures.strangersTaken())));
        return text.toString();
    }

    private static String row(String strength, Accuracy accuracy) {
        return "| %s | %d | %d | %s | %s | %s |\n".formatted(strength, accuracy.taken(), accuracy.right(),
                share(accuracy.precision()), share(accuracy.recall()), share(accuracy.f1()));
    }

    private static String share(Optional<BigDecimal> share) {
        return share.map(BigDecimal::toPlainString).orElse("-");
    }
}
