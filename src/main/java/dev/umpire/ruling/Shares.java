package dev.umpire.ruling;

import dev.umpire.casefile.Channel;
import dev.umpire.casefile.Share;
import java.math.BigDecimal;
import java.util.List;

/** Who gets how much of a shared deal, in percent; together 100. */
final class Shares {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    static List<Share> between(String party, String rival, Detail.Shares shares) {
        String partner = party.equals(Channel.DIRECT_PARTY) ? rival : party;
        return List.of(new Share(Channel.DIRECT_PARTY, shares.directPercent()),
                new Share(partner, WHOLE.subtract(shares.directPercent())));
    }

    private Shares() { }
}
