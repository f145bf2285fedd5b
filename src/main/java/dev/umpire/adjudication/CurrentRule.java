package dev.umpire.adjudication;

import dev.umpire.casefile.CaseFile;
import dev.umpire.policy.PolicyVersion;
import dev.umpire.ruling.Firing;
import dev.umpire.ruling.StatedRule;
import dev.umpire.ruling.Verdict;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.rule.Match;

/** Knows which rule is firing, so that a finding, or a failure, is raised in its name. */
final class CurrentRule extends DefaultAgendaEventListener {

    private final PolicyVersion version;
    private final CaseFile caseFile;
    private Verdict verdict;
    private String firing = "none yet";

    CurrentRule(PolicyVersion version, CaseFile caseFile) {
        this.version = version;
        this.caseFile = caseFile;
    }

    void speaksThrough(Verdict verdict) {
        this.verdict = verdict;
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        Match match = event.getMatch();
        firing = match.getRule().getName();
        StatedRule rule = version.rules().get(firing);
        verdict.now(rule == null ? null : new Firing(rule, match.getObjects(), new Placeholders(match, version.program())::fill));
    }

    AdjudicationFailed failed(String why, Throwable cause) {
        return new AdjudicationFailed("The adjudication of %s at %s in program %s failed: %s (last rule: %s). Maybe the rule reads a fact that the case does not have."
                .formatted(caseFile.request(), caseFile.asOf(), caseFile.program(), why, firing), cause);
    }
}
