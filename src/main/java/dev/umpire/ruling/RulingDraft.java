package dev.umpire.ruling;

import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.Fact;
import dev.umpire.casefile.Required;
import dev.umpire.casefile.Written;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Writes the ruling from what the core rules found to stand. Decides nothing itself. */
public final class RulingDraft {

    private final List<Conflict> conflicts;
    private final List<Standing> standing = new ArrayList<>();
    private final List<GivesWay> gaveWay = new ArrayList<>();
    private final List<Defect> defects = new ArrayList<>();
    private final ConflictReport report;
    private final Standings standings;

    /**
     * @param facts what the core derived before the rules fired
     * @param found every object that was in the rules' memory at the end
     */
    public RulingDraft(Collection<? extends Fact> facts, Collection<?> found, Resolution resolution) {
        this.conflicts = facts.stream().filter(Conflict.class::isInstance).map(Conflict.class::cast)
                .sorted(Comparator.comparing(Conflict::id)).toList();
        for (Object object : found) {
            if (object instanceof Standing finding) {
                standing.add(finding);
            } else if (object instanceof GivesWay way) {
                gaveWay.add(way);
            } else if (object instanceof Defect defect) {
                defects.add(defect);
            }
        }
        standing.sort(FindingOrder.GRAVEST_FIRST);
        this.report = new ConflictReport(conflicts, standing, gaveWay, defects);
        this.standings = new Standings(standing, conflicts, report, resolution.gravest());
    }

    /**
     * The ruling.
     *
     * @param document the case file as it is written: from it the id is derived
     * @param party who asks: a partner id, DIRECT, or null for nobody of the program
     * @param give  what the kind gives
     */
    public Ruling ruling(String version, CaseFile caseFile, Written<CaseFile> document, String party, Function<Standings, Award> give) {
        Award award = give.apply(standings);
        Negotiating negotiating = new Negotiating(award.outcome(), standing, defects);
        return new Ruling(RulingId.of(version, document), caseFile.kind(), caseFile.program(), version, caseFile.asOf(),
                award.outcome(), negotiating.mode(), award.protection(), award.shares(), report.settled(), findings(award),
                required(award.outcome()), report.defects(), negotiating.negotiation(party),
                negotiating.all() ? negotiating.notified(conflicts) : award.consequences(), award);
    }

    private List<Ruling.Reported> findings(Award award) {
        return standing.stream().filter(finding -> finding.effect() != Effect.APPROVE || award.outcome().granted()).map(Standing::finding)
                .filter(raised -> award.tells(raised.detail())).map(Finding::reported).distinct().toList();
    }

    private List<Required> required(Outcome outcome) {
        if (outcome.effect() != Effect.INCOMPLETE && outcome.effect() != Effect.ESCALATE) {
            return List.of();
        }
        return standings.details(Detail.Requires.class).stream().map(Detail.Requires::required).distinct()
                .sorted(Comparator.comparing(Required::evidence)).toList();
    }
}
