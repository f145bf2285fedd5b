package dev.umpire.intake;

/** A register of which records may bear on a case. */
public interface CaseSource {
    /** Adds the records that the search found. */
    void contribute(Search search, CaseDraft draft);
}
