package dev.umpire.adjudication;

import dev.umpire.casefile.CaseFile;
import dev.umpire.kinds.Kinds;
import dev.umpire.ruling.Stake;

/**
 * A case on which no ruling could be made; never to be taken for an approval. The message names the case and the
 * last rule, and nothing of the inside; that stands in the cause.
 */
public final class AdjudicationFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String rule;

    /** @param why what happened, in words that a client may read */
    AdjudicationFailed(String rule, CaseFile caseFile, String why, Throwable cause) {
        super("The adjudication of %s, asOf %s, in program %s failed: %s; last rule: %s. Maybe the rule reads a fact that this case does not have."
                .formatted(name(caseFile), caseFile.asOf(), caseFile.program(), why, rule), cause);
        this.rule = rule;
    }

    /** Name of the rule that fired last. */
    public String rule() {
        return rule;
    }

    private static String name(CaseFile caseFile) {
        Stake stake = Kinds.of(caseFile.kind()).stake(caseFile);
        return "the %s of %s for %s".formatted(caseFile.kind().replace('-', ' '), stake.party(), stake.about());
    }
}
