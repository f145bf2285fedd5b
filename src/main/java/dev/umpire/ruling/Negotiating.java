package dev.umpire.ruling;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Whether the parties may end the conflict themselves: only if nothing else escalates (readings G16 and N37). */
final class Negotiating {

    private final List<Standing> negotiated;
    private final boolean all;

    Negotiating(Outcome outcome, List<Standing> standing, List<Defect> defects) {
        List<Standing> escalating = standing.stream().filter(s -> s.effect() == Effect.ESCALATE).toList();
        this.negotiated = escalating.stream().filter(s -> s.finding().detail() instanceof Detail.Negotiates).toList();
        this.all = outcome.effect() == Effect.ESCALATE && defects.isEmpty() && negotiated.size() == escalating.size();
    }

    /** Whether all that escalates may be negotiated. */
    boolean all() {
        return all;
    }

    Mode mode() {
        return all ? Mode.NEGOTIATED : Mode.AUTHORITATIVE;
    }

    /** That the other sides of what is negotiated are asked (readings G28 and N9). */
    List<Ruling.Consequence> notified(List<Conflict> conflicts) {
        return conflicts.stream().filter(conflict -> negotiated.stream().anyMatch(s -> s.conflict() == conflict))
                .map(conflict -> Ruling.Consequence.of(conflict, Ruling.Consequence.Action.NOTIFIED)).distinct().toList();
    }

    /** The first term that ends, with its fallback, or null where nothing is negotiated (reading N35). */
    Ruling.Negotiation negotiation(String party) {
        if (!all) {
            return null;
        }
        Detail.Negotiates first = negotiated.stream().map(s -> (Detail.Negotiates) s.finding().detail())
                .min(Comparator.comparing(Detail.Negotiates::until, Comparator.nullsLast(Comparator.naturalOrder()))).orElseThrow();
        List<String> parties = Stream.concat(Stream.of(party), negotiated.stream().map(s -> s.conflict().party()))
                .filter(Objects::nonNull).distinct().sorted().toList();
        return new Ruling.Negotiation(first.until(), first.fallback(), parties);
    }
}
