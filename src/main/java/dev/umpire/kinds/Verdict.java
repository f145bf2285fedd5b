package dev.umpire.kinds;

import dev.umpire.rebate.RebateVerbs;
import dev.umpire.registration.DealVerbs;
import dev.umpire.renewal.RenewalVerbs;
import dev.umpire.ruling.CommonVerbs;
import dev.umpire.ruling.ConflictVerbs;
import dev.umpire.ruling.Findings;

/**
 * The vocabulary in which rules speak: the right side of a rule is one of these verbs, rarely two. Each call
 * raises one finding in the name of the rule that is firing.
 *
 * <p>Verbs that take a conflict settle it; those that take what is being ruled on speak of the request itself. Each kind
 * of ruling has its own, on its own fact.
 */
public final class Verdict implements CommonVerbs, ConflictVerbs, DealVerbs, RenewalVerbs, RebateVerbs {

    private final Findings findings;

    public Verdict(Findings findings) {
        this.findings = findings;
    }

    @Override
    public Findings findings() {
        return findings;
    }
}
