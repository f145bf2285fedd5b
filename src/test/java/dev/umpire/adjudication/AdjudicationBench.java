package dev.umpire.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Row 1 of {@code ./umpire bench}. The two sides take turns, so that a busy machine slows both. */
@Tag("bench")
class AdjudicationBench {

    private static final int ROUNDS = 2;

    @Test
    void anAdjudicationBesideABareSession() throws RunnerException {
        System.out.printf("%n1. One adjudication / a bare session of the same rules on the same facts (us, best second of %d; aim: ratio <= 1.2, 1.4, 1.6)%n", ROUNDS * 5);
        System.out.printf("%9s %12s %12s %7s%n", "conflicts", "adjudication", "bare session", "ratio");
        for (String conflicts : List.of("0", "5", "20")) {
            List<Double> whole = new ArrayList<>();
            List<Double> bare = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                whole.addAll(micros("adjudicate", conflicts));
                bare.addAll(micros("bareSession", conflicts));
            }
            System.out.printf("%9s %12.1f %12.1f %7.2f%n", conflicts, best(whole), best(bare), best(whole) / best(bare));
            assertThat(best(whole)).isPositive();
        }
    }

    /** One figure for each second measured, in a JVM of its own. */
    private static List<Double> micros(String benchmark, String conflicts) throws RunnerException {
        Options options = new OptionsBuilder().include("AdjudicationBenchmark\\." + benchmark + "$").param("conflicts", conflicts)
                .verbosity(VerboseMode.SILENT).build();
        Collection<RunResult> results = new Runner(options).run();
        return results.stream().flatMap(run -> run.getBenchmarkResults().stream())
                .flatMap(fork -> fork.getIterationResults().stream()).map(second -> second.getPrimaryResult().getScore()).toList();
    }

    /** Other work on the machine only ever adds. */
    private static double best(List<Double> seconds) {
        return seconds.stream().min(Double::compare).orElseThrow();
    }
}
