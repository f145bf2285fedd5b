package dev.umpire.intake;

/** The register of partners: asked last, because it gives the partners that the other records name. */
public interface PartnerSource {
    /** Adds the partner that asks, every partner that the draft names or the search found, and all whom they buy from. */
    void contributePartners(Search search, CaseDraft draft);
}
