package dev.umpire.permit;

import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.Fact;
import dev.umpire.casefile.Figures;
import dev.umpire.casefile.NoFigures;
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
import java.util.Set;

/** A kind of ruling of which nothing stands in the sources of the service. */
public final class PermitKind implements Kind<Permit> {

    @Override
    public String code() {
        return "permit";
    }

    @Override
    public Class<? extends Request> request() {
        return PermitRequest.class;
    }

    @Override
    public Class<? extends Figures> figures() {
        return NoFigures.class;
    }

    @Override
    public List<? extends Outcome> outcomes() {
        return List.of(PermitOutcome.values());
    }

    @Override
    public Class<? extends Verbs> verbs() {
        return PermitVerbs.class;
    }

    @Override
    public Set<Class<? extends Fact>> facts() {
        return Set.of(Permit.class);
    }

    @Override
    public List<String> coreRules() {
        return List.of("rules/permit.drl");
    }

    @Override
    public void check(CaseFile caseFile, Check check) {
        check.at("request").partner("partnerId", caseFile.request(PermitRequest.class).partnerId());
    }

    @Override
    public Permit subject(Program program, CaseFile caseFile) {
        return new Permit(program, caseFile);
    }

    @Override
    public void derive(Permit permit, Derivation derivation) {
        // the request says all
    }

    @Override
    public PermitAward award(Permit permit, Standings standings) {
        PermitOutcome outcome = Outcome.of(List.of(PermitOutcome.values()), standings.gravest());
        return new PermitAward(outcome, outcome.granted() ? permit.guests() : 0);
    }

    @Override
    public Stake stake(CaseFile caseFile) {
        return new Stake(caseFile.request(PermitRequest.class).partnerId(), "demonstration", null);
    }
}
