package dev.umpire.ruling;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How each conflict ended. */
final class ConflictReport {

    private final List<Conflict> conflicts;
    private final Map<Conflict, Standing> deciding = new HashMap<>();
    private final List<GivesWay> gaveWay;
    private final List<Defect> found;
    private final Set<Conflict> unsettled;

    /** @param standing in the order of {@link FindingOrder} */
    ConflictReport(List<Conflict> conflicts, List<Standing> standing, List<GivesWay> gaveWay, List<Defect> found) {
        this.conflicts = conflicts;
        this.gaveWay = gaveWay;
        this.found = found;
        this.unsettled = found.stream().map(Defect::conflict).filter(c -> c != null).collect(Collectors.toSet());
        for (Standing finding : standing) {
            if (finding.conflict() != null) {
                deciding.merge(finding.conflict(), finding, (a, b) -> b.settlement().graverThan(a.settlement()) ? b : a);
            }
        }
    }

    Settlement settlementOf(Conflict conflict) {
        return unsettled.contains(conflict) ? Settlement.UNSETTLED : deciding.get(conflict).settlement();
    }

    List<Ruling.SettledConflict> settled() {
        return conflicts.stream().map(c -> new Ruling.SettledConflict(c.id(), c.kind(),
                new Ruling.Rival(c.rivalType(), c.rivalId(), c.party()), c.identity(), settlementOf(c),
                unsettled.contains(c) ? null : deciding.get(c).finding().rule().clause(), weakerClauses(c))).toList();
    }

    private List<String> weakerClauses(Conflict conflict) {
        return gaveWay.stream().map(GivesWay::weaker).filter(w -> w.conflict() == conflict).map(w -> w.rule().clause())
                .distinct().sorted().toList();
    }

    List<Ruling.FoundDefect> defects() {
        return found.stream().map(d -> new Ruling.FoundDefect(d.type(), d.conflict() == null ? null : d.conflict().id(), d.rules()))
                .distinct().sorted(Comparator.comparing(Ruling.FoundDefect::toString)).toList();
    }
}
