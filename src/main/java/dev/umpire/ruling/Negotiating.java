package dev.umpire.ruling;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whether the parties may end the conflict themselves: only if nothing else escalates (readings G16 and N37). */
final class Negotiating {

    private final List<Standing> negotiated;
    private final boolean all;

    Negotiating(Outcome outcome, List<Standing> standing, List<Defect> defects) {
        List<Standing> escalating = standing.stream().filter(s -> s.effect() == Effect.ESCALATE).toList();
        this.negotiated = escalating.stream().filter(s -> s.finding().detail() instanceof Detail.Negotiates).toList();
        this.all = outcome == Outcome.ESCALATED && defects.isEmpty() && negotiated.size() == escalating.size();
    }

    Mode mode() {
        return all ? Mode.NEGOTIATED : Mode.AUTHORITATIVE;
    }

    boolean with(Conflict conflict) {
        return all && negotiated.stream().anyMatch(s -> s.conflict() == conflict);
    }

    /** The first term that ends, with its fallback, or null where nothing is negotiated (reading N35). */
    Ruling.Negotiation negotiation(String party) {
        if (!all) {
            return null;
        }
        Detail.Negotiates first = negotiated.stream().map(s -> (Detail.Negotiates) s.finding().detail())
                .min(Comparator.comparing(Detail.Negotiates::until, Comparator.nullsLast(Comparator.naturalOrder()))).orElseThrow();
        List<String> parties = Stream.concat(Stream.of(party), negotiated.stream().map(s -> s.conflict().party()))
                .distinct().sorted().toList();
        return new Ruling.Negotiation(first.until(), first.fallback(), parties);
    }
}
