package dev.umpire.ruling;

import java.util.List;
import java.util.stream.Stream;

/** What stands in the end, and what the policy leaves open: the input of every award. */
public final class Standings {

    private final List<Standing> findings;
    private final List<Conflict> conflicts;
    private final ConflictReport report;
    private final Effect gravest;

    /**
     * @param findings  in the order of {@link FindingOrder}
     * @param conflicts in the order of their ids
     * @param gravest   effect that stands
     */
    Standings(List<Standing> findings, List<Conflict> conflicts, ConflictReport report, Effect gravest) {
        this.findings = List.copyOf(findings);
        this.conflicts = conflicts;
        this.report = report;
        this.gravest = gravest;
    }

    /** The gravest effect of all that stands; a defect escalates. */
    public Effect gravest() {
        return gravest;
    }

    /** The findings that gave way to none, gravest first. */
    public List<Standing> findings() {
        return findings;
    }

    /** Those that bring such a detail. */
    public Stream<Standing> with(Class<? extends Detail> detail) {
        return findings.stream().filter(standing -> detail.isInstance(standing.finding().detail()));
    }

    /** Such details of what stands, gravest finding first. */
    public <D extends Detail> List<D> details(Class<D> type) {
        return with(type).map(standing -> type.cast(standing.finding().detail())).toList();
    }

    /** Every conflict, in the order of their ids. */
    public List<Conflict> conflicts() {
        return conflicts;
    }

    /** How a conflict of the case ended. */
    public Settlement settlementOf(Conflict conflict) {
        return report.settlementOf(conflict);
    }
}
