package dev.umpire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command reads pairs and says what comes of them; what is no set of pairs is told at its place, in one line each. */
class EvaluateCommandTest {

    @TempDir
    private Path folder;

    private Run run(String csv, Object... options) throws IOException {
        return run(csv.getBytes(StandardCharsets.UTF_8), options);
    }

    private Run run(byte[] csv, Object... options) throws IOException {
        Object[] args = new Object[options.length + 3];
        args[0] = "identity";
        args[1] = "evaluate";
        args[2] = Files.write(folder.resolve("pairs.csv"), csv);
        System.arraycopy(options, 0, args, 3, options.length);
        return Run.of(args);
    }

    private String refused(byte[] csv) throws IOException {
        Run run = run(csv);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(folder.resolve("pairs.csv") + ":").endsWith(System.lineSeparator());
        return run.err().substring(folder.resolve("pairs.csv").toString().length() + 1).stripTrailing();
    }

    private String refused(String csv) throws IOException {
        return refused(csv.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void figuresAndMissesArePrinted() throws IOException {
        Run run = run("""
                stratum,one,other,sameCity,truth,least,most
                parts,深圳市华强科技有限公司,华强科技(深圳)有限公司,yes,same,CERTAIN,CERTAIN
                parts,深圳市华强科技有限公司,华强科技,yes,different,,
                spelling,Acme Ltd,ACME Limited,no,same,PROBABLE,PROBABLE
                renamed,木棉贸易有限公司,Kapok Trading Ltd,yes,same,PROBABLE,
                renamed,青禾软件有限公司,Greencorn Software Ltd,yes,same,none,
                place,北京银行,上海银行,,different,none,none
                """);

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualToNormalizingNewlines("""
                Pairs: 6, of one customer: 4. Thresholds: strong 0.92, probable 0.80.

                strength            pairs  right  precision  recall      F1
                CERTAIN                 0      0          -   0.000   0.000
                STRONG or better        2      1      0.500   0.250   0.333
                PROBABLE or better      3      2      0.666   0.500   0.571

                                           CERTAIN              STRONG or better     PROBABLE or better
                 pairs   same  found  bad  prec.  rec.    F1   prec.  rec.    F1   prec.  rec.    F1   stratum
                     2      1      1    1      - 0.000 0.000   0.500 1.000 0.666   0.500 1.000 0.666   parts
                     1      0      0    0      -     -     -       -     -     -       -     -     -   place
                     2      2      0    0      - 0.000 0.000       - 0.000 0.000       - 0.000 0.000   renamed
                     1      1      1    0      - 0.000 0.000       - 0.000 0.000   1.000 1.000 1.000   spelling
                same: of one customer; found: of those, PROBABLE or better; bad: strangers STRONG or CERTAIN

                Misses, worst first:
                  line 3, parts: 深圳市华强科技有限公司 / 华强科技: STRONG, but they are two customers
                  line 5, renamed: 木棉贸易有限公司 / Kapok Trading Ltd: not found: the matcher does not see that they are one
                  line 2, parts: 深圳市华强科技有限公司 / 华强科技(深圳)有限公司: STRONG, but right is CERTAIN
                  line 6, renamed: 青禾软件有限公司 / Greencorn Software Ltd: not found, as its label allows: the matcher does not see that they are one

                Outside of least..most: 2 of 5 pairs.
                """);
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void columnsStandInAnyOrderAndThoseThatMayLackMayLack() throws IOException {
        Run run = run("truth,other,one\nsame,Acme Limited,Acme Ltd\n\ndifferent,上海银行,北京银行\n");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Pairs: 2, of one customer: 1. Thresholds: strong 0.92, probable 0.80.").contains("  all").doesNotContain("Misses")
                .doesNotContain("Outside");
    }

    @Test
    void byteOrderMarksAndLineEndsOfWindowsAreRead() throws IOException {
        assertThat(run("\uFEFFone,other,truth\r\nAcme Ltd,Acme Limited,same\r\n").out()).startsWith("Pairs: 1, of one customer: 1.");
    }

    @Test
    void aPairWithinItsLabelIsGoodAndOneOutsideIsNot() throws IOException {
        String pairs = "one,other,truth,least,most\nAcme Ltd,Acme Limited,same,%s,%s\n";

        assertThat(run(pairs.formatted("STRONG", "CERTAIN")).code()).isZero();
        assertThat(run(pairs.formatted("CERTAIN", "")).code()).isZero();
        Run outside = run(pairs.formatted("PROBABLE", "STRONG"));
        assertThat(outside.code()).isEqualTo(1);
        assertThat(outside.out()).contains("line 2, all: Acme Ltd / Acme Limited: CERTAIN, but right is PROBABLE to STRONG")
                .contains("Outside of least..most: 1 of 1 pairs.");
    }

    @Test
    void aMissWithoutALabelIsToldAndIsNoFailure() throws IOException {
        Run run = run("one,other,truth\nAcme Ltd,Acme Limited,different\n");

        assertThat(run.out()).contains("line 2, all: Acme Ltd / Acme Limited: CERTAIN, but they are two customers");
        assertThat(run.code()).isZero();
    }

    @Test
    void thresholdsAreThoseOfTheOptions() throws IOException {
        String pairs = "one,other,truth\n北京华强科技有限公司,上海华强科技有限公司,same\n";

        assertThat(run(pairs).out()).doesNotContain("not found");
        assertThat(run(pairs, "--probable", "0.89").out()).startsWith("Pairs: 1, of one customer: 1. Thresholds: strong 0.92, probable 0.89.").contains("not found");
        assertThat(run(pairs, "--strong", "0.95", "--probable", "0.88").out()).contains("strong 0.95, probable 0.88").doesNotContain("not found");
    }

    @ParameterizedTest
    @CsvSource({"--strong,0.79", "--strong,1.01", "--probable,0", "--probable,0.93"})
    void thresholdsOutOfOrderAreUsage(String option, String score) throws IOException {
        Run run = run("one,other,truth\nAcme Ltd,Acme Limited,same\n", option, score);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("The match thresholds (strong ").contains("are out of order. Maybe set 0 < probable <= strong <= 1.");
    }

    @Test
    void soManyMissesAreShownAsWereAskedFor() throws IOException {
        String pairs = "one,other,truth\n" + "Acme Ltd,Acme Limited,different\n".repeat(21);

        assertThat(run(pairs).out()).contains("The 20 worst of 21 misses:").contains("line 21,").doesNotContain("line 22,");
        assertThat(run(pairs, "--worst", "21").out()).contains("Misses, worst first:").contains("line 22,");
        assertThat(run(pairs, "--worst", "1").out()).contains("The 1 worst of 21 misses:").contains("line 2,").doesNotContain("line 3,");
        assertThat(run(pairs, "--worst", "0").out()).doesNotContain("misses").doesNotContain("line 2,");
        Run below = run(pairs, "--worst", "-1");
        assertThat(below.code()).isEqualTo(2);
        assertThat(below.err()).startsWith("The number of misses to show (-1) is below 0. Maybe write --worst 0.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            one,truth;Acme,same | 1:1: The column (other) is missing; the headings are [one, truth]. Maybe the first line of the file was cut.
            one,other,truth,one;A,B,same,C | 1:17: The column (one) stands twice. Maybe one of the two is a copy.
            one,other,Truth;A,B,same | 1:11: The column (Truth) is none of a set of pairs. Maybe it is one of [one, other, truth, stratum, sameCity, least, most], or can be removed. && 1:1: The column (truth) is missing; the headings are [one, other, Truth]. Maybe the first line of the file was cut.
            one,other,truth;A,B,maybe | 2:5: The value of truth (maybe) is unknown. Maybe write same or different.
            one,other,truth;A,B | 2:1: The value of truth () is unknown. Maybe write same or different.
            one,other,truth;A,,same | 2:3: The name (other) is blank. Maybe write the customer's name, or remove the line.
            one,other,truth;A,B,same;" ",B,same | 3:1: The name (one) is blank. Maybe write the customer's name, or remove the line.
            one,other,truth,sameCity;A,B,same,ja | 2:10: The value of sameCity (ja) is unknown. Maybe write yes or no.
            one,other,truth,least;A,B,same,strong | 2:10: The value of least (strong) is unknown. Maybe write one of [none, PROBABLE, STRONG, CERTAIN].
            one,other,truth,least,most;A,B,same,STRONG,PROBABLE | 2:17: The value of most (PROBABLE) is weaker than that of least (STRONG). Maybe change them over.
            one,other,truth;Acme, Ltd,Acme,same | 2:16: The cell (same) stands under no heading. Maybe a comma in a name wants quotation marks around the name. && 2:11: The value of truth (Acme) is unknown. Maybe write same or different.
            one,other,truth | 1:1: No pair stands below the headings. Maybe the file was cut.
            one,other,truth;"A,B,same | 2:1: The quotation mark that begins this cell is never closed. Maybe double those within the cell, and write one at its end.
            """)
    void mistakesAreToldAtTheirPlace(String csv, String told) throws IOException {
        String place = folder.resolve("pairs.csv") + ":";
        assertThat(refused(csv.replace(";", "\n")).lines().map(line -> line.replace(place, "")).collect(Collectors.joining(" && "))).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\n\n", " , ,\n"})
    void anEmptyFileSaysHowToBegin(String csv) throws IOException {
        assertThat(refused(csv)).isEqualTo(
                "1:1: The file is empty. Maybe begin it with the line one,other,truth and write a pair in each line below.");
    }

    @Test
    void otherSeparatorsAreNamed() throws IOException {
        assertThat(refused("one;other;truth\nA;B;same\n")).startsWith("1:4: The cells are separated by semicolons instead of commas.");
    }

    @Test
    void bytesThatAreNotUtf8AreToldWhereTheyBegin() throws IOException {
        byte[] gbk = "one,other,truth\nAcme,深圳市华强科技有限公司,same\n".getBytes(Charset.forName("GBK"));

        assertThat(refused(gbk)).isEqualTo("2:6: From here on the file is not UTF-8; it looks like GBK, as Chinese Windows writes. Maybe save it "
                + "again: in Excel as CSV UTF-8 (Comma delimited), in LibreOffice as Text CSV with the character set Unicode (UTF-8).");
    }

    @Test
    void everyMistakeIsToldUpToTwenty() throws IOException {
        String rows = IntStream.rangeClosed(1, 21).mapToObj(row -> "A,B,x\n").collect(Collectors.joining());

        assertThat(refused("one,other,truth\n" + rows.substring(6)).lines()).hasSize(20);
        assertThat(refused("one,other,truth\n" + rows).lines()).hasSize(21).last().isEqualTo("… and 1 more");
    }

    @Test
    void aFileThatIsNotThereIsUnreadable() {
        Path none = folder.resolve("none.csv");

        assertThat(Run.of("identity", "evaluate", none)).isEqualTo(new Run(2, "", "There is no such file (%s).%n".formatted(none)));
        assertThat(Run.of("identity", "evaluate", folder).err()).isEqualTo("There is no such file (%s).%n".formatted(folder));
    }

    @Test
    void theGroupAloneSaysWhichCommandsItHas() {
        Run run = Run.of("identity");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("A command is missing. Maybe you meant: umpire identity evaluate pairs.csv").contains("Usage: umpire identity")
                .contains("evaluate  Measure");
        assertThat(Run.of("identity", "--help").code()).isZero();
    }
}
