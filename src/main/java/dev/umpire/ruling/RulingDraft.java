package dev.umpire.ruling;

import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.DealRequest;
import dev.umpire.casefile.Fact;
import dev.umpire.casefile.Protection;
import dev.umpire.casefile.Required;
import dev.umpire.casefile.Share;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Writes the ruling from what the core rules found to stand. Decides nothing itself. */
public final class RulingDraft {

    private final CaseFile caseFile;
    private final Outcome outcome;
    private final List<Conflict> conflicts;
    private final List<Standing> standing = new ArrayList<>();
    private final List<GivesWay> gaveWay = new ArrayList<>();
    private final List<Defect> defects = new ArrayList<>();

    private RulingDraft(CaseFile caseFile, Collection<? extends Fact> facts, Collection<?> found, Resolution resolution) {
        this.caseFile = caseFile;
        this.outcome = Outcome.of(resolution.gravest());
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
    }

    /**
     * The ruling.
     *
     * @param facts what the core derived before the rules fired
     * @param found every object that was in the rules' memory at the end
     */
    public static Ruling of(String version, String program, CaseFile caseFile, Collection<? extends Fact> facts,
                            Collection<?> found, Resolution resolution) {
        return new RulingDraft(caseFile, facts, found, resolution).ruling(version, program);
    }

    private Ruling ruling(String version, String program) {
        Negotiating negotiating = new Negotiating(outcome, standing, defects);
        ConflictReport report = new ConflictReport(conflicts, standing, gaveWay, defects);
        Protection protection = protection();
        return new Ruling(RulingId.of(version, caseFile), caseFile.kind(), program, version, caseFile.asOf(), outcome,
                negotiating.mode(), protection, shares(), report.settled(), findings(), required(), report.defects(),
                negotiating.negotiation(party()), new Consequences(outcome, protection, conflicts, report, negotiating).all());
    }

    private String party() {
        return caseFile.request() instanceof DealRequest deal ? deal.party() : null;
    }

    private boolean listed(Standing finding) {
        return finding.effect() != Effect.APPROVE || outcome.granted();
    }

    private List<Ruling.Finding> findings() {
        return standing.stream().filter(this::listed).map(Standing::finding).map(raised -> {
            StatedRule rule = raised.rule();
            return new Ruling.Finding(rule.name(), rule.clause(), raised.effect(), rule.rootCause(), raised.message(),
                    raised.remedy(), new Ruling.Source(rule.file(), rule.line()), raised.facts(), raised.told());
        }).distinct().toList();
    }

    private <T extends Detail> Stream<T> details(Class<T> type) {
        return standing.stream().map(s -> s.finding().detail()).filter(type::isInstance).map(type::cast);
    }

    /** An approval without protection goes before one with; who shares with a partner has none of its own (reading N39). */
    private Protection protection() {
        List<Detail.Protects> given = details(Detail.Protects.class).toList();
        boolean none = !outcome.granted() || given.stream().anyMatch(p -> p.protection() == null) || directSharesWithPartner();
        return none ? null : given.stream().map(Detail.Protects::protection).findFirst().orElse(null);
    }

    private boolean directSharesWithPartner() {
        return outcome == Outcome.SHARED && caseFile.request() instanceof DealRequest deal && deal.partnerId() == null;
    }

    private List<Share> shares() {
        if (outcome != Outcome.SHARED) {
            return List.of();
        }
        return standing.stream().filter(s -> s.finding().detail() instanceof Detail.Shares).min(Shares.FIRST_CLAIM_FIRST)
                .map(s -> Shares.between(party(), s.conflict().party(), (Detail.Shares) s.finding().detail())).orElse(List.of());
    }

    private List<Required> required() {
        if (outcome != Outcome.INCOMPLETE && outcome != Outcome.ESCALATED) {
            return List.of();
        }
        return details(Detail.Requires.class).map(Detail.Requires::required).distinct()
                .sorted(Comparator.comparing(Required::evidence)).toList();
    }
}
