package dev.umpire.partner;

import dev.umpire.activation.PoliciesInForce;
import dev.umpire.casefile.Partner;
import dev.umpire.casefile.Program;
import dev.umpire.check.Check;
import dev.umpire.check.PartnerCheck;
import dev.umpire.intake.CaseDraft;
import dev.umpire.intake.CustomerMatter;
import dev.umpire.intake.PartnerSource;
import dev.umpire.intake.Register;
import dev.umpire.intake.Search;
import dev.umpire.store.Documents;
import dev.umpire.store.Transactions;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** All partners of a program. */
@Singleton
public class Partners extends Register<Partner> implements PartnerSource {

    private static final Documents<Partner> TABLE = new Documents<>("partner", Partner.class);

    public Partners(Transactions transactions, PoliciesInForce policies, Clock clock) {
        super("partners", TABLE, transactions, policies, clock);
    }

    @Override
    public void contributePartners(Search search, CaseDraft draft) {
        String asking = search.matter().partnerId();
        Set<String> wanted = new TreeSet<>(draft.partnersNamed());
        wanted.addAll(search.ids(TABLE.table()));
        if (asking != null) {
            wanted.add(asking);
        }
        Map<String, Partner> known = new TreeMap<>();
        while (!wanted.isEmpty()) {                 // one round for each step up the supply chains
            List<Partner> found = draft.readable(TABLE.table(), TABLE.findAll(search.handle(), search.program(), wanted));
            found.forEach(partner -> known.put(partner.id(), partner));
            wanted = found.stream().map(Partner::upstream).filter(Objects::nonNull)
                    .filter(id -> !known.containsKey(id)).collect(Collectors.toCollection(TreeSet::new));
        }
        known.values().forEach(draft::partner);
        if (asking != null) {
            draft.askedBy(known.get(asking));
        }
    }

    @Override
    protected String id(Partner partner) {
        return partner.id();
    }

    @Override
    protected Partner withId(Partner p, String id) {
        return new Partner(id, p.name(), p.status(), p.tier(), p.types(), p.roles(), p.upstream(), p.authorizations(),
                p.certifications(), p.attributes());
    }

    @Override
    protected Collection<String> keys(Program program, Partner partner) {
        return partner.authorizations().stream().map(a -> CustomerMatter.authorization(a.territory(), a.productLine()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    protected void check(Handle handle, Check check, Partner partner) {
        PartnerCheck.check(partner, check);
        if (buysFromItself(handle, check.program().program(), partner)) {
            check.bad("upstream", "The partner would buy from itself through (%s). Maybe leave it out.", partner.upstream());
        }
    }

    private static boolean buysFromItself(Handle handle, String program, Partner partner) {
        Set<String> chain = new TreeSet<>();
        String at = partner.upstream();
        while (at != null && chain.add(at) && !at.equals(partner.id())) {
            at = TABLE.find(handle, program, at).map(Partner::upstream).orElse(null);
        }
        return at != null && at.equals(partner.id());
    }
}
