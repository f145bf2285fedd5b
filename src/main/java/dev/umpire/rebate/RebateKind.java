package dev.umpire.rebate;

import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.Fact;
import dev.umpire.casefile.Figures;
import dev.umpire.casefile.Partner;
import dev.umpire.casefile.Period;
import dev.umpire.casefile.Program;
import dev.umpire.casefile.Request;
import dev.umpire.check.Check;
import dev.umpire.ruling.Derivation;
import dev.umpire.ruling.Kind;
import dev.umpire.ruling.Outcome;
import dev.umpire.ruling.Stake;
import dev.umpire.ruling.Standings;
import dev.umpire.ruling.Verbs;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A partner claims its rebate of a quarter or a year. */
public final class RebateKind implements Kind<RebateClaim> {

    public static final String CODE = "rebate-claim";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Class<? extends Request> request() {
        return RebateRequest.class;
    }

    @Override
    public Class<? extends Figures> figures() {
        return RebateFigures.class;
    }

    @Override
    public List<? extends Outcome> outcomes() {
        return List.of(RebateOutcome.values());
    }

    @Override
    public Class<? extends Verbs> verbs() {
        return RebateVerbs.class;
    }

    @Override
    public Set<Class<? extends Fact>> facts() {
        return Set.of(RebateClaim.class, LineRevenue.class, WonDeal.class, RebateMeasure.class, Partner.class);
    }

    @Override
    public List<String> coreRules() {
        return List.of("rules/rebate.drl");
    }

    @Override
    public void check(CaseFile caseFile, Check check) {
        RebateCheck.check(caseFile, check);
    }

    @Override
    public RebateClaim subject(Program program, CaseFile caseFile) {
        return new RebateClaim(program, caseFile);
    }

    @Override
    public void derive(RebateClaim claim, Derivation derivation) {
        derivation.recordsThemselves();
        RebateFigures figures = RebateFigures.of(derivation.caseFile());
        figures.netRevenue().forEach((line, revenue) -> derivation.fact(new LineRevenue(line, revenue, figures.target().get(line))));
        won(figures, derivation.caseFile().request(RebateRequest.class).period().orElseThrow(), derivation);
        figures.measures().stream().filter(taken -> positive(taken.percent()) || positive(taken.amount()))
                .forEach(taken -> derivation.fact(new RebateMeasure(taken.measure(), taken.percent(), taken.amount())));
    }

    /** Only those of the period; what was won on one day is counted in the order of the registrations' ids. */
    private static void won(RebateFigures figures, Period period, Derivation derivation) {
        Map<String, Integer> places = new HashMap<>();
        figures.dealsWon().stream().filter(deal -> period.covers(deal.wonOn()))
                .sorted(Comparator.comparing(RebateFigures.DealWon::wonOn).thenComparing(RebateFigures.DealWon::registrationId))
                .forEach(deal -> derivation.fact(new WonDeal(deal, places.merge(deal.productLine(), 1, Integer::sum))));
    }

    private static boolean positive(BigDecimal number) {
        return number != null && number.signum() > 0;
    }

    @Override
    public RebateAward award(RebateClaim claim, Standings standings) {
        return RebateAward.of(standings);
    }

    @Override
    public Stake stake(CaseFile caseFile) {
        RebateRequest claim = caseFile.request(RebateRequest.class);
        BigDecimal revenue = RebateFigures.of(caseFile).netRevenue().values().stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Stake(Objects.requireNonNullElse(claim.partnerId(), "unknown"), "rebate of " + (claim.quarter() == null ? claim.year() : claim.quarter()),
                revenue.signum() > 0 ? revenue : null);
    }
}
