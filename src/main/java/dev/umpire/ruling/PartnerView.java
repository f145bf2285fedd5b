package dev.umpire.ruling;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.umpire.casefile.OrNull;
import dev.umpire.casefile.Protection;
import dev.umpire.casefile.Required;
import dev.umpire.casefile.Share;
import dev.umpire.casefile.Text;
import dev.umpire.casefile.Written;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A ruling as the party that asked may see it: why and on which clause, but nothing of who the rivals are, what they
 * handed in, or how alike the customers are. It is the same, byte for byte, whatever the ids of the rivals.
 *
 * @param id derived from what is shown: the id of the ruling is derived from the whole case file
 */
public record PartnerView(String id, String kind, String program, String policyVersion, Instant decidedAt, Outcome outcome,
                          Mode mode, @OrNull Protection protection, List<Share> shares, List<Standoff> conflicts,
                          List<Reason> findings, List<Required> required, List<Defect.Type> defects, @OrNull NegotiationTerm negotiation,
                          @JsonUnwrapped Award award) {

    private static final Comparator<Standoff> BY_WHAT_IS_SHOWN = Comparator.comparing(Standoff::toString);

    /** A conflict without its rival. */
    public record Standoff(ConflictKind kind, RivalType rivalType, Settlement settlement, @OrNull String settledBy) { }

    /** A finding without the records of others. */
    public record Reason(String rule, String clause, Effect effect, @OrNull RootCause rootCause, Text message,
                         @OrNull Text remedy, Ruling.Source source, List<String> facts) { }

    /** Until when the parties may agree, and what settles the conflict if they do not. */
    public record NegotiationTerm(@OrNull LocalDate until, Settlement fallback) { }

    /** @param party who asked: a partner id, DIRECT, or null for nobody of the program */
    public static PartnerView of(Ruling ruling, String party) {
        Award seen = ruling.award().asSeenBy(party);
        return new PartnerView(null, ruling.kind(), ruling.program(), ruling.policyVersion(), ruling.decidedAt(),
                ruling.outcome(), ruling.mode(), seen.protection(), seen.shares(),
                ruling.conflicts().stream().map(c -> new Standoff(c.kind(), c.rival().type(), c.settlement(), c.settledBy()))
                        .sorted(BY_WHAT_IS_SHOWN).toList(),
                reasons(ruling.findings(), party), ruling.required(),
                ruling.defects().stream().map(Ruling.FoundDefect::type).sorted().toList(),
                ruling.negotiation() == null ? null : new NegotiationTerm(ruling.negotiation().until(), ruling.negotiation().fallback()), seen).named();
    }

    private PartnerView named() {
        return new PartnerView(RulingId.of(policyVersion, Written.of(this)), kind, program, policyVersion, decidedAt, outcome, mode,
                protection, shares, conflicts, findings, required, defects, negotiation, award);
    }

    /** In the order of the ruling, except that those of one rule, which the ids of rivals put in order there, have their own. */
    private static List<Reason> reasons(List<Ruling.Reported> findings, String party) {
        Map<String, Integer> first = new TreeMap<>();
        List<Reason> reasons = new ArrayList<>();
        for (Ruling.Reported finding : findings) {
            first.putIfAbsent(finding.rule(), first.size());
            reasons.add(ReasonForParty.of(finding, party));
        }
        reasons.sort(Comparator.comparing((Reason reason) -> first.get(reason.rule())).thenComparing(Reason::toString));
        return List.copyOf(reasons);
    }
}
