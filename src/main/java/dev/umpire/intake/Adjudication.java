package dev.umpire.intake;

import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.Written;
import dev.umpire.policy.PolicyVersion;
import dev.umpire.ruling.Ruling;

/** The pure function, as intake calls it. */
@FunctionalInterface
public interface Adjudication {
    /**
     * The ruling.
     *
     * @param document the case file as it is written
     *
     * @throws dev.umpire.adjudication.AdjudicationFailed if a rule fails
     */
    Ruling adjudicate(PolicyVersion version, CaseFile caseFile, Written<CaseFile> document);
}
