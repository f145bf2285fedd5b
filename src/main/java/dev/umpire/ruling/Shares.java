package dev.umpire.ruling;

import dev.umpire.casefile.Channel;
import dev.umpire.casefile.Share;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Who gets how much of a shared deal, in percent; together 100. */
final class Shares {

    /** With several to share with, the first that was submitted counts (reading K10); what is no registration comes first. */
    static final Comparator<Standing> FIRST_CLAIM_FIRST = Comparator.comparing(
            s -> s.conflict() instanceof RegistrationConflict rival ? rival.registration().submittedAt() : Instant.MIN);

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    static List<Share> between(String party, String rival, Detail.Shares shares) {
        String partner = party.equals(Channel.DIRECT_PARTY) ? rival : party;
        return List.of(new Share(Channel.DIRECT_PARTY, shares.directPercent()),
                new Share(partner, WHOLE.subtract(shares.directPercent())));
    }

    private Shares() { }
}
