package dev.umpire.renewal;

import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.Customer;
import dev.umpire.casefile.Fact;
import dev.umpire.casefile.Figures;
import dev.umpire.casefile.NoFigures;
import dev.umpire.casefile.Program;
import dev.umpire.casefile.Registration;
import dev.umpire.casefile.Request;
import dev.umpire.check.Check;
import dev.umpire.check.DaysCheck;
import dev.umpire.check.EvidenceCheck;
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

/** The protection of a registration is to be prolonged. */
public final class RenewalKind implements Kind<Renewal> {

    public static final String CODE = "renewal";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Class<? extends Request> request() {
        return RenewalRequest.class;
    }

    @Override
    public Class<? extends Figures> figures() {
        return NoFigures.class;
    }

    @Override
    public List<? extends Outcome> outcomes() {
        return List.of(RenewalOutcome.values());
    }

    @Override
    public Class<? extends Verbs> verbs() {
        return RenewalVerbs.class;
    }

    @Override
    public Set<Class<? extends Fact>> facts() {
        return Set.of(Renewal.class);
    }

    @Override
    public List<String> coreRules() {
        return List.of();
    }

    @Override
    public void check(CaseFile caseFile, Check check) {
        RenewalRequest renewal = caseFile.request(RenewalRequest.class);
        DaysCheck.check(renewal, check.at("request"));
        EvidenceCheck.check(renewal.evidence(), check.at("request"));
        if (registration(caseFile).isEmpty()) {
            check.at("request").bad("registrationId", "The registration (%s) is not in the case file. Maybe add it under registrations.",
                    renewal.registrationId());
        }
    }

    @Override
    public Renewal subject(Program program, CaseFile caseFile) {
        return new Renewal(program, caseFile);
    }

    /** A renewal is ruled on by itself: the registration says all. */
    @Override
    public void derive(Renewal renewal, Derivation derivation) {
        // nothing beside the renewal itself
    }

    @Override
    public RenewalAward award(Renewal renewal, Standings standings) {
        return RenewalAward.of(Outcome.of(List.of(RenewalOutcome.values()), standings.gravest()), standings);
    }

    @Override
    public Stake stake(CaseFile caseFile) {
        return registration(caseFile).map(RenewalKind::stake).orElseGet(() -> new Stake("unknown",
                "renewal of " + caseFile.request(RenewalRequest.class).registrationId(), null));
    }

    private static Stake stake(Registration registration) {
        String customer = Optional.ofNullable(registration.customer()).map(Customer::name).orElse("no customer");
        return new Stake(Objects.requireNonNullElse(registration.party(), "unknown"), customer + " · " + registration.productLine(),
                registration.amount());
    }

    private static Optional<Registration> registration(CaseFile caseFile) {
        String id = caseFile.request(RenewalRequest.class).registrationId();
        return caseFile.registrations().stream().filter(r -> r.id() != null && r.id().equals(id)).findFirst();
    }
}
