package dev.umpire.intake;

import dev.umpire.adjudication.Adjudicator;
import dev.umpire.store.Locking;
import dev.umpire.store.Transactions;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.List;

/** Intake as the service runs it, and one in which rivals do not wait for each other. */
public final class Intakes {

    public static Intake locking(Transactions transactions, Clock clock, List<CaseSource> sources, PartnerSource partners) {
        return intake(transactions, clock, sources, partners, new Adjudicator()::adjudicate, Locking.ON);
    }

    public static Intake withoutLocks(Transactions transactions, Clock clock, List<CaseSource> sources, PartnerSource partners) {
        return intake(transactions, clock, sources, partners, new Adjudicator()::adjudicate, Locking.OFF);
    }

    /** One whose rules always fail. */
    public static Intake failing(Transactions transactions, Clock clock, List<CaseSource> sources, PartnerSource partners) {
        return intake(transactions, clock, sources, partners, (version, caseFile, document) -> {
            throw new IllegalStateException("a rule failed");
        }, Locking.ON);
    }

    static Intake intake(Transactions transactions, Clock clock, List<CaseSource> sources, PartnerSource partners,
                         Adjudication adjudication, Locking locking) {
        return new Intake(new Kingdee(), transactions, new Assembly(sources, partners), adjudication, clock,
                new SimpleMeterRegistry(), locking);
    }

    private Intakes() { }
}
