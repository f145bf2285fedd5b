package dev.umpire.intake;

import dev.umpire.casefile.CaseFile;
import dev.umpire.policy.PolicyVersion;
import dev.umpire.ruling.Ruling;

/** The pure function, as intake calls it. */
@FunctionalInterface
public interface Adjudication {
    /** @throws dev.umpire.adjudication.AdjudicationFailed if a rule fails */
    Ruling adjudicate(PolicyVersion version, CaseFile caseFile);
}
