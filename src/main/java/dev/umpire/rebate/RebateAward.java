package dev.umpire.rebate;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.umpire.casefile.OrNull;
import dev.umpire.ruling.Award;
import dev.umpire.ruling.Detail;
import dev.umpire.ruling.Outcome;
import dev.umpire.ruling.Standings;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a claim is paid.
 *
 * @param components as far as the cap leaves them (reading N27); of a denied claim all are 0
 * @param total      their sum, less what measures take
 * @param cap        the most that all components may come to; null where nothing caps them
 * @param cut        whether the cap took anything
 */
public record RebateAward(RebateOutcome outcome, List<Component> components, BigDecimal total, @OrNull BigDecimal cap,
                          @JsonIgnore boolean cut) implements Award {

    /**
     * A part of the rebate, of one clause (reading K44).
     *
     * @param basis  what it is reckoned from
     * @param rate   percent of the basis, or an amount for each of it; null where several are mixed
     * @param amount rounded half up to 0.01
     */
    public record Component(String component, BigDecimal basis, @OrNull BigDecimal rate, BigDecimal amount, String clause) { }

    static RebateAward of(Standings standings) {
        RebateOutcome outcome = Outcome.of(List.of(RebateOutcome.values()), standings.gravest());
        Reckoning reckoned = Reckoning.of(standings);
        return switch (outcome) {
            case DENIED -> new RebateAward(outcome, reckoned.nothing(), Reckoning.NOTHING, Reckoning.NOTHING, false);
            case APPROVED, PARTIAL -> reckoned.award(reckoned.less() ? RebateOutcome.PARTIAL : RebateOutcome.APPROVED);
            case INCOMPLETE, ESCALATED -> reckoned.award(outcome);
        };
    }

    /** A cap that cuts nothing is not told. */
    @Override
    public boolean tells(Detail detail) {
        return cut || !(detail instanceof RebateVerbs.Caps);
    }

    /** Nothing of anybody else stands in it. */
    @Override
    public RebateAward asSeenBy(String party) {
        return this;
    }
}
