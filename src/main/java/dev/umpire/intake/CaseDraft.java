package dev.umpire.intake;

import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.Channel;
import dev.umpire.casefile.DirectOpportunity;
import dev.umpire.casefile.ExclusivityGrant;
import dev.umpire.casefile.Figures;
import dev.umpire.casefile.InstalledBase;
import dev.umpire.casefile.NamedAccount;
import dev.umpire.casefile.Partner;
import dev.umpire.casefile.Registration;
import dev.umpire.casefile.Request;
import dev.umpire.casefile.UnreadableRecord;
import dev.umpire.policy.PolicyVersion;
import dev.umpire.store.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A case file while it is being assembled. */
public final class CaseDraft {

    private final Matter matter;
    private final PolicyVersion version;
    private final boolean moreMatches;
    private Partner partner;
    private final List<Partner> partners = new ArrayList<>();
    private final List<Registration> registrations = new ArrayList<>();
    private final List<ExclusivityGrant> grants = new ArrayList<>();
    private final List<NamedAccount> namedAccounts = new ArrayList<>();
    private final List<DirectOpportunity> directOpportunities = new ArrayList<>();
    private final List<InstalledBase> installedBase = new ArrayList<>();

    private final List<UnreadableRecord> unreadable = new ArrayList<>();

    /** @param moreMatches whether more records match the customer than are looked at */
    CaseDraft(Matter matter, PolicyVersion version, boolean moreMatches) {
        this.matter = matter;
        this.version = version;
        this.moreMatches = moreMatches;
    }

    /** The documents of those rows that can be read; the others bear on the case as such. */
    public <T> List<T> readable(String table, List<Row<T>> rows) {
        rows.stream().filter(row -> !row.readable()).forEach(row -> unreadable.add(new UnreadableRecord(table.replace('_', '-'), row.id())));
        return rows.stream().filter(Row::readable).map(Row::document).toList();
    }

    /** The partner that asks. */
    public void askedBy(Partner found) {
        partner = found;
    }

    public void partner(Partner found) {
        partners.add(found);
    }

    public void registration(Registration found) {
        registrations.add(found);
    }

    public void grant(ExclusivityGrant found) {
        if (matter.touchedBy(found, version)) {
            grants.add(found);
        }
    }

    public void namedAccount(NamedAccount found) {
        namedAccounts.add(found);
    }

    public void directOpportunity(DirectOpportunity found) {
        directOpportunities.add(found);
    }

    public void installedBase(InstalledBase found) {
        installedBase.add(found);
    }

    /** Ids of all partners that a record of the draft names. */
    public Set<String> partnersNamed() {
        Set<String> named = new TreeSet<>();
        registrations.forEach(r -> addTo(named, r.partnerId()));
        grants.forEach(g -> addTo(named, g.partnerId()));
        namedAccounts.forEach(a -> addTo(named, Channel.DIRECT_PARTY.equals(a.holder()) ? null : a.holder()));
        installedBase.forEach(i -> addTo(named, i.partnerId()));
        return named;
    }

    private static void addTo(Set<String> named, String id) {
        if (id != null) {
            named.add(id);
        }
    }

    CaseFile close(String kind, String program, Instant asOf, Request request, Figures figures) {
        return new CaseFile(kind, program, asOf, request, partner, partners, registrations, grants, namedAccounts,
                directOpportunities, installedBase, figures, unreadable, moreMatches);
    }
}
