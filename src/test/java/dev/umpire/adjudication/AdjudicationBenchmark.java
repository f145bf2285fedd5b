package dev.umpire.adjudication;

import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.Fact;
import dev.umpire.intake.Kingdee;
import dev.umpire.kinds.Verdict;
import dev.umpire.policy.PolicyVersion;
import dev.umpire.ruling.Effect;
import dev.umpire.ruling.Filled;
import dev.umpire.ruling.Findings;
import dev.umpire.ruling.Firing;
import dev.umpire.ruling.Resolution;
import dev.umpire.ruling.Ruling;
import dev.umpire.ruling.StatedRule;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kie.api.runtime.KieSession;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What an adjudication costs beside the rule engine alone. Run by {@code AdjudicationBench}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC", "-Djava.util.logging.manager=org.jboss.logmanager.LogManager"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class AdjudicationBenchmark {

    @Param({"0", "5", "20"})
    public int conflicts;

    private final PolicyVersion version = Kingdee.VERSION;
    private final Adjudicator adjudicator = new Adjudicator();
    private CaseFile caseFile;
    private List<Fact> facts;

    @Setup
    public void derive() {
        Logger.getLogger("").setLevel(Level.SEVERE);    // as in the service, where no step of a rule is logged
        caseFile = RivalCase.with(conflicts);
        facts = List.copyOf(CaseFacts.derive(version, caseFile).all());
        Ruling ruling = adjudicator.adjudicate(version, caseFile);
        if (ruling.conflicts().size() != conflicts || !ruling.defects().isEmpty()) {
            throw new IllegalStateException("The case is not what it should be: " + ruling);
        }
    }

    /** From the case file to the ruling. */
    @Benchmark
    public Ruling adjudicate() {
        return adjudicator.adjudicate(version, caseFile);
    }

    /**
     * The same rules on the same facts, matched and derived beforehand: findings are raised in the name of their rule,
     * as the core rules need it, but without texts and facts, and no ruling is written.
     */
    @Benchmark
    public Effect bareSession() {
        Resolution resolution = new Resolution();
        KieSession session = version.kieBase().newKieSession();
        try {
            Findings findings = new Findings(session::insert);
            session.setGlobal("verdict", new Verdict(findings));
            session.setGlobal("resolution", resolution);
            facts.forEach(session::insert);
            for (int i = Adjudicator.GROUPS.size() - 1; i >= 0; i--) {
                session.getAgenda().getAgendaGroup(Adjudicator.GROUPS.get(i)).setFocus();
            }
            session.fireAllRules(match -> {
                StatedRule rule = version.rules().get(match.getRule().getName());
                findings.now(rule == null ? null : new Firing(rule, List.of(), text -> new Filled(text, text)));
                return true;
            });
            return resolution.gravest();
        } finally {
            session.dispose();
        }
    }
}
