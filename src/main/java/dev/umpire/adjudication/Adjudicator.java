package dev.umpire.adjudication;

import dev.umpire.casefile.CaseFile;
import dev.umpire.policy.PolicyVersion;
import dev.umpire.ruling.Ruling;

/** Placeholder. */
public final class Adjudicator {
    public Ruling adjudicate(PolicyVersion version, CaseFile caseFile) { throw new AdjudicationFailed("placeholder", null); }
}
