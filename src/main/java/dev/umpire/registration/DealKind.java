package dev.umpire.registration;

import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.Customer;
import dev.umpire.casefile.Fact;
import dev.umpire.casefile.Figures;
import dev.umpire.casefile.Partner;
import dev.umpire.casefile.Program;
import dev.umpire.casefile.Request;
import dev.umpire.check.Check;
import dev.umpire.ruling.Derivation;
import dev.umpire.ruling.Kind;
import dev.umpire.ruling.Outcome;
import dev.umpire.ruling.Stake;
import dev.umpire.ruling.Standings;
import dev.umpire.ruling.Verbs;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** A deal is registered: who may pursue the customer, against all who claim it too. */
public final class DealKind implements Kind<DealRegistration> {

    public static final String CODE = "deal-registration";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Class<? extends Request> request() {
        return DealRequest.class;
    }

    @Override
    public Class<? extends Figures> figures() {
        return DealFigures.class;
    }

    @Override
    public List<? extends Outcome> outcomes() {
        return List.of(DealOutcome.values());
    }

    @Override
    public Class<? extends Verbs> verbs() {
        return DealVerbs.class;
    }

    @Override
    public Set<Class<? extends Fact>> facts() {
        return Set.of(DealRegistration.class, Partner.class, RegistrationConflict.class, GrantConflict.class, NamedAccountConflict.class,
                DirectOpportunityConflict.class, InstalledBaseConflict.class, LeadConflict.class, OwnAccount.class, OwnGrant.class,
                OwnRegistration.class, OwnSale.class);
    }

    @Override
    public List<String> coreRules() {
        return List.of("rules/common.drl");
    }

    @Override
    public void check(CaseFile caseFile, Check check) {
        DealRequest deal = caseFile.request(DealRequest.class);
        DealRequestCheck.check(deal, check.at("request"));
        sameRecord(deal, caseFile, check);
        DealFiguresCheck.check(DealFigures.of(caseFile), check.at("figures"));
    }

    /** The partner that asks stands alone and among the partners, and is the same in both places. */
    private static void sameRecord(DealRequest deal, CaseFile caseFile, Check check) {
        Optional<Partner> known = deal.partnerId() == null ? Optional.empty() : caseFile.partner(deal.partnerId());
        if (known.isPresent() && !known.get().equals(caseFile.partner())) {
            check.bad("partner", "The partner is not the same record as (%s) among partners. Maybe copy it from there.", deal.partnerId());
        } else if (deal.partnerId() == null && caseFile.partner() != null) {
            check.bad("partner", "A DIRECT registration has no partner (%s). Maybe the channel is PARTNER.", caseFile.partner().id());
        }
    }

    @Override
    public DealRegistration subject(Program program, CaseFile caseFile) {
        return new DealRegistration(program, caseFile);
    }

    @Override
    public void derive(DealRegistration deal, Derivation derivation) {
        derivation.recordsThemselves();
        new RivalClaims(derivation, deal).derive();
    }

    @Override
    public DealAward award(DealRegistration deal, Standings standings) {
        return DealAward.of(deal, Outcome.of(List.of(DealOutcome.values()), standings.gravest()), standings);
    }

    @Override
    public Stake stake(CaseFile caseFile) {
        DealRequest deal = caseFile.request(DealRequest.class);
        String customer = Optional.ofNullable(deal.customer()).map(Customer::name).orElse("no customer");
        return new Stake(Objects.requireNonNullElse(deal.party(), "unknown"), customer + " · " + deal.productLine(), deal.amount());
    }
}
