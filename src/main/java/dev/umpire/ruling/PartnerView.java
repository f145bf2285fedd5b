package dev.umpire.ruling;

import dev.umpire.casefile.Channel;
import dev.umpire.casefile.Kind;
import dev.umpire.casefile.OrNull;
import dev.umpire.casefile.Protection;
import dev.umpire.casefile.Required;
import dev.umpire.casefile.Share;
import dev.umpire.casefile.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A ruling as the party that asked may see it: why and on which clause, but nothing of who the rivals are, what they
 * handed in, or how alike the customers are. Where a message names a rival, the name is blotted out.
 */
public record PartnerView(String id, Kind kind, String program, String policyVersion, Instant decidedAt, Outcome outcome,
                          Mode mode, @OrNull Protection protection, List<Share> shares, List<Standoff> conflicts,
                          List<Reason> findings, List<Required> required, List<Defect.Type> defects, @OrNull Term negotiation) {

    /** A conflict without its rival. */
    public record Standoff(ConflictKind kind, RivalType rivalType, Settlement settlement, @OrNull String settledBy) { }

    /** A finding without the records of others. */
    public record Reason(String rule, String clause, Effect effect, @OrNull RootCause rootCause, Text message,
                         @OrNull Text remedy, Ruling.Source source, List<String> facts) { }

    /** Until when the parties may agree, and what settles the conflict if they do not. */
    public record Term(@OrNull LocalDate until, Settlement fallback) { }

    /** @param party who asked: a partner id or DIRECT */
    public static PartnerView of(Ruling ruling, String party) {
        Blot blot = new Blot(ruling, party);
        return new PartnerView(ruling.id(), ruling.kind(), ruling.program(), ruling.policyVersion(), ruling.decidedAt(),
                ruling.outcome(), ruling.mode(), ruling.protection(),
                ruling.shares().stream().filter(s -> s.party().equals(party) || s.party().equals(Channel.DIRECT_PARTY)).toList(),
                ruling.conflicts().stream().map(c -> new Standoff(c.kind(), c.rival().type(), c.settlement(), c.settledBy())).toList(),
                ruling.findings().stream().map(f -> new Reason(f.rule(), f.clause(), f.effect(), f.rootCause(), blot.out(f.message()),
                        blot.out(f.remedy()), f.source(), ownFacts(f.facts(), party))).toList(),
                ruling.required(), ruling.defects().stream().map(Ruling.FoundDefect::type).toList(),
                ruling.negotiation() == null ? null : new Term(ruling.negotiation().until(), ruling.negotiation().fallback()));
    }

    private static List<String> ownFacts(List<String> facts, String party) {
        return facts.stream().filter(Set.of("request", "partner:" + party)::contains).toList();
    }

    /** Takes the ids of rivals and of their claims out of texts. */
    private record Blot(Set<String> names) {

        Blot(Ruling ruling, String party) {
            this(ruling.conflicts().stream().flatMap(c -> Stream.of(c.rival().id(), c.rival().party()))
                    .filter(name -> !name.equals(party) && !name.equals(Channel.DIRECT_PARTY)).collect(Collectors.toSet()));
        }

        Text out(Text text) {
            return text == null ? null : new Text(out(text.en()), out(text.zh()));
        }

        private String out(String text) {
            String clean = text;
            for (String name : names) {
                clean = clean.replace(name, "***");
            }
            return clean;
        }
    }
}
