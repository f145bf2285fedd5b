package dev.umpire.registration;

import dev.umpire.casefile.Channel;
import dev.umpire.casefile.Protection;
import dev.umpire.casefile.Share;
import dev.umpire.ruling.Award;
import dev.umpire.ruling.Conflict;
import dev.umpire.ruling.Ruling.Consequence;
import dev.umpire.ruling.Settlement;
import dev.umpire.ruling.Standing;
import dev.umpire.ruling.Standings;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What a deal registration is given: the customer for a time, or a part of the deal. */
public record DealAward(DealOutcome outcome, Protection protection, List<Share> shares, List<Consequence> consequences) implements Award {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** With several to share with, the first that was submitted counts (reading K10); what is no registration comes first. */
    private static final Comparator<Standing> FIRST_CLAIM_FIRST = Comparator.comparing(
            standing -> standing.conflict() instanceof RegistrationConflict rival ? rival.registration().submittedAt() : Instant.MIN);

    static DealAward of(DealRegistration deal, DealOutcome outcome, Standings standings) {
        Protection protection = protection(deal, outcome, standings);
        return new DealAward(outcome, protection, shares(deal, outcome, standings), consequences(outcome, protection, standings));
    }

    /** An approval without protection goes before one with; who shares with a partner has none of its own (reading N39). */
    private static Protection protection(DealRegistration deal, DealOutcome outcome, Standings standings) {
        List<DealVerbs.Protects> given = standings.details(DealVerbs.Protects.class);
        boolean sharesWithPartner = outcome == DealOutcome.SHARED && deal.partnerId() == null;
        boolean none = !outcome.granted() || given.stream().anyMatch(p -> p.protection() == null) || sharesWithPartner;
        return none ? null : given.stream().map(DealVerbs.Protects::protection).findFirst().orElse(null);
    }

    private static List<Share> shares(DealRegistration deal, DealOutcome outcome, Standings standings) {
        return outcome != DealOutcome.SHARED ? List.of() : standings.with(DealVerbs.Shares.class).min(FIRST_CLAIM_FIRST)
                .map(first -> between(deal.party(), first.conflict().party(), (DealVerbs.Shares) first.finding().detail())).orElse(List.of());
    }

    /** In percent; together 100. */
    private static List<Share> between(String party, String rival, DealVerbs.Shares shares) {
        String partner = party.equals(Channel.DIRECT_PARTY) ? rival : party;
        return List.of(new Share(Channel.DIRECT_PARTY, shares.directPercent()), new Share(partner, WHOLE.subtract(shares.directPercent())));
    }

    /** Who shares is told; who loses its protection to this deal, or its place, is displaced (readings G28 and N9). */
    private static List<Consequence> consequences(DealOutcome outcome, Protection protection, Standings standings) {
        boolean gains = outcome == DealOutcome.SHARED || protection != null;
        return standings.conflicts().stream().flatMap(conflict -> {
            Settlement settlement = standings.settlementOf(conflict);
            if (outcome == DealOutcome.SHARED && settlement == Settlement.SHARE) {
                return Stream.of(Consequence.of(conflict, Consequence.Action.NOTIFIED));
            }
            return gains && settlement == Settlement.PREVAIL && displaceable(conflict)
                    ? Stream.of(Consequence.of(conflict, Consequence.Action.DISPLACED)) : Stream.<Consequence>empty();
        }).distinct().toList();
    }

    private static boolean displaceable(Conflict conflict) {
        return conflict.sameCustomer() && conflict instanceof RegistrationConflict rival && rival.live();
    }

    /** Of the shares its own and the direct team's. */
    @Override
    public Award asSeenBy(String party) {
        List<Share> seen = shares.stream().filter(share -> share.party().equals(party) || share.party().equals(Channel.DIRECT_PARTY)).toList();
        return new DealAward(outcome, protection, seen, List.of());
    }
}
