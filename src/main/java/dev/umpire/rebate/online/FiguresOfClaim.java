package dev.umpire.rebate.online;

import dev.umpire.casefile.PartnerFigures;
import dev.umpire.casefile.Period;
import dev.umpire.casefile.Registration;
import dev.umpire.casefile.Share;
import dev.umpire.intake.CaseDraft;
import dev.umpire.intake.DealsWon;
import dev.umpire.intake.FiguresOnRecord;
import dev.umpire.intake.Search;
import dev.umpire.rebate.RebateFigures;
import dev.umpire.rebate.RebateRequest;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Gathers what a claim is reckoned from. What is not on record is absent, and the policy says what follows. */
@Singleton
public class FiguresOfClaim {

    private final FiguresOnRecord figures;
    private final DealsWon dealsWon;
    private final RebateClaims claims;

    public FiguresOfClaim(FiguresOnRecord figures, DealsWon dealsWon, RebateClaims claims) {
        this.figures = figures;
        this.dealsWon = dealsWon;
        this.claims = claims;
    }

    /**
     * The figures of a claim.
     *
     * @param claim unchecked: of one that says no partner or no period nothing is known
     * @param draft is told of deals that cannot be read
     */
    RebateFigures of(Search search, CaseDraft draft, RebateRequest claim) {
        Optional<Period> period = claim.period();
        if (claim.partnerId() == null || period.isEmpty()) {
            return RebateFigures.NONE;
        }
        Handle handle = search.handle();
        String program = search.program();
        String partner = claim.partnerId();
        Optional<PartnerFigures> counted = figures.of(handle, program, partner, period.get().code());
        List<RebateFigures.DealWon> won = draft.readable("registration", dealsWon.of(handle, program, partner, period.get())).stream()
                .map(FiguresOfClaim::won).toList();
        return new RebateFigures(counted.map(PartnerFigures::netRevenue).orElse(null), counted.map(PartnerFigures::target).orElse(null), won,
                counted.map(PartnerFigures::receivableOverdueDays).orElse(null), null,
                counted.map(PartnerFigures::licenceRevenueInfluenced).orElse(null), counted.map(PartnerFigures::referenceCustomers).orElse(null),
                claims.paid(handle, program, partner, period.get().year(), period.get().code()));
    }

    private static RebateFigures.DealWon won(DealsWon.Won won) {
        Registration deal = won.registration();
        boolean shared = !deal.shares().isEmpty();
        BigDecimal part = deal.shares().stream().filter(share -> share.party().equals(deal.partnerId())).map(Share::percent).findFirst().orElse(null);
        return new RebateFigures.DealWon(deal.id(), deal.productLine(), won.amount(), deal.closedOn(),
                shared ? Registration.Status.SHARED : Registration.Status.APPROVED, shared ? part : null);
    }
}
