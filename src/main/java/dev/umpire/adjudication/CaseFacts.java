package dev.umpire.adjudication;

import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.DealRegistration;
import dev.umpire.casefile.Fact;
import dev.umpire.casefile.MoreMatches;
import dev.umpire.casefile.Renewal;
import dev.umpire.policy.PolicyVersion;
import java.util.ArrayList;
import java.util.List;

/** The facts on which the rules of a version look: the request, the partners, and what the core derives. */
final class CaseFacts {

    private final PolicyVersion version;
    private final CaseFile caseFile;

    CaseFacts(PolicyVersion version, CaseFile caseFile) {
        this.version = version;
        this.caseFile = caseFile;
    }

    List<Fact> derive() {
        List<Fact> facts = new ArrayList<>();
        switch (caseFile.kind()) {
            case DEAL_REGISTRATION -> {
                DealRegistration deal = new DealRegistration(version.program(), caseFile);
                facts.add(deal);
                facts.addAll(caseFile.partners());
                facts.addAll(caseFile.unreadable());
                if (caseFile.moreMatches()) {
                    facts.add(new MoreMatches());
                }
                new RivalClaims(version, caseFile, deal, facts).derive();
            }
            case RENEWAL -> facts.add(new Renewal(version.program(), caseFile));
        }
        return facts;
    }
}
