package dev.umpire.intake;

import dev.umpire.adjudication.Adjudicator;
import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.Written;
import dev.umpire.policy.PolicyVersion;
import dev.umpire.ruling.Ruling;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;

/** The adjudicator, with a clock that measures how long each case takes. */
@Singleton
class MeasuredAdjudication implements Adjudication {

    private final Adjudicator adjudicator = new Adjudicator();
    private final MeterRegistry metrics;

    MeasuredAdjudication(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    @Override
    public Ruling adjudicate(PolicyVersion version, CaseFile caseFile, Written<CaseFile> document) {
        Timer.Sample sample = Timer.start(metrics);
        try {
            return adjudicator.adjudicate(version, caseFile, document);
        } finally {
            sample.stop(metrics.timer("umpire.adjudication", "program", caseFile.program(), "kind", caseFile.kind()));
        }
    }
}
