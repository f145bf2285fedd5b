package dev.umpire.registration;

import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.Channel;
import dev.umpire.casefile.Days;
import dev.umpire.casefile.DirectOpportunity;
import dev.umpire.casefile.ExclusivityGrant;
import dev.umpire.casefile.Lead;
import dev.umpire.casefile.NamedAccount;
import dev.umpire.casefile.Partner;
import dev.umpire.casefile.Program;
import dev.umpire.casefile.Registration;
import dev.umpire.casefile.SupplyChain;
import dev.umpire.casefile.Term;
import dev.umpire.identity.Match;
import dev.umpire.ruling.ConflictKind;
import dev.umpire.ruling.Derivation;
import java.time.LocalDate;

/**
 * Derives a conflict from every claim in the case file that touches the same customer and line (doctrine 1,
 * readings G8 and G11), and from the party's own claims the facts that tell so.
 */
final class RivalClaims {

    /** Name under which every program states the days for handing in papers (reading N22). */
    private static final String PAPERS_CURE = "papersCure";

    private final Program program;
    private final CaseFile caseFile;
    private final SupplyChain supply;
    private final DealRegistration deal;
    private final SameCustomer same;
    private final GrantCoverage coverage;
    private final Derivation derivation;
    private final Incumbent incumbent;

    RivalClaims(Derivation derivation, DealRegistration deal) {
        this.program = derivation.program();
        this.caseFile = derivation.caseFile();
        this.supply = new SupplyChain(caseFile);
        this.deal = deal;
        this.derivation = derivation;
        this.same = new SameCustomer(derivation.matcher(), program.territories(), caseFile.request(DealRequest.class).customerAsMatched());
        this.coverage = new GrantCoverage(deal, same);
        this.incumbent = new Incumbent(program, caseFile, deal, same);
    }

    void derive() {
        caseFile.registrations().forEach(this::registration);
        caseFile.grants().forEach(this::grant);
        caseFile.namedAccounts().forEach(this::namedAccount);
        caseFile.directOpportunities().forEach(this::directOpportunity);
        DealFigures.of(caseFile).leads().forEach(this::lead);
        derivation.facts(incumbent.derive(this::kindTowards));
    }

    private void registration(Registration rival) {
        Match match = onSameLine(rival.productLine()) ? same.as(rival.customer()) : null;
        if (match == null || rival.status() == Registration.Status.DECLINED) {
            return;
        }
        LocalDate submittedOn = program.dayOf(rival.submittedAt());
        LocalDate curableUntil = RegistrationConflict.firstTerm(rival).orElseGet(
                () -> Days.after(submittedOn, program.term(PAPERS_CURE, Term.Unit.DAYS).intValueExact()));
        if (rival.party().equals(deal.party())) {
            derivation.fact(new OwnRegistration(deal, rival, curableUntil, match));
        } else if (rival.status() != Registration.Status.WON || rival.protectedOn(deal.rivalsJudgedOn())) {
            derivation.fact(new RegistrationConflict(deal, rival, submittedOn, program.dayOf(rival.completedOrSubmittedAt()), curableUntil,
                    kindTowards(rival.party()), match));
        }
    }

    private void grant(ExclusivityGrant grant) {
        if (!grant.inForceOn(deal.submittedOn()) || !binding(grant.partnerId())) {
            return;
        }
        GrantCoverage.Covering answer = coverage.of(grant);
        if (!answer.possible()) {
            return;
        }
        LocalDate measuredOn = grant.measuredAt() == null ? null : program.dayOf(grant.measuredAt());
        if (!grant.partnerId().equals(deal.party())) {
            derivation.fact(new GrantConflict(grant, measuredOn, answer.missingFact(), kindTowards(grant.partnerId()), answer.match()));
        } else {
            derivation.fact(new OwnGrant(grant, measuredOn, answer.missingFact()));
        }
    }

    private void namedAccount(NamedAccount account) {
        boolean holds = account.holder().equals(Channel.DIRECT_PARTY) || binding(account.holder());
        Match match = holds && account.inForceFor(deal.productLine(), deal.submittedOn()) ? same.as(account.customer()) : null;
        if (match == null) {
            return;
        }
        if (!account.holder().equals(deal.party())) {
            derivation.fact(new NamedAccountConflict(account, kindTowards(account.holder()), match));
        } else if (match.sameCustomer()) {
            derivation.fact(new OwnAccount(account));
        }
    }

    private void directOpportunity(DirectOpportunity opportunity) {
        boolean open = deal.byPartner() && opportunity.status() == DirectOpportunity.Status.OPEN;
        Match match = open && onSameLine(opportunity.productLine()) ? same.as(opportunity.customer()) : null;
        if (match != null) {
            derivation.fact(new DirectOpportunityConflict(opportunity, match));
        }
    }

    private void lead(Lead lead) {
        boolean holds = !lead.partnerId().equals(deal.party()) && caseFile.partner(lead.partnerId()).filter(Partner::active).isPresent();
        Match match = holds ? same.as(lead.customer()) : null;
        if (match != null) {
            derivation.fact(new LeadConflict(lead, kindTowards(lead.partnerId()), match));
        }
    }

    private boolean onSameLine(String line) {
        return line.equals(deal.productLine());
    }

    private boolean binding(String partnerId) {
        return caseFile.partner(partnerId).filter(Partner::binding).isPresent();
    }

    private ConflictKind kindTowards(String party) {
        if (deal.direct() || party.equals(Channel.DIRECT_PARTY)) {
            return ConflictKind.MULTICHANNEL;
        }
        boolean oneChain = deal.chain().contains(party) || supply.above(deal.partnerId(), party);
        return oneChain ? ConflictKind.VERTICAL : ConflictKind.HORIZONTAL;
    }
}
