package dev.umpire.partner;

import dev.umpire.activation.PoliciesInForce;
import dev.umpire.casefile.Partner;
import dev.umpire.casefile.Program;
import dev.umpire.intake.CaseDraft;
import dev.umpire.intake.Matter;
import dev.umpire.intake.PartnerSource;
import dev.umpire.intake.RecordCheck;
import dev.umpire.intake.Register;
import dev.umpire.intake.Search;
import dev.umpire.store.Documents;
import dev.umpire.store.Transactions;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All partners of a program. */
@Singleton
public class Partners extends Register<Partner> implements PartnerSource {

    private static final Documents<Partner> TABLE = new Documents<>("partner", Partner.class);

    public Partners(Transactions transactions, PoliciesInForce policies) {
        super("partners", TABLE, transactions, policies);
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
            List<Partner> found = TABLE.findAll(search.handle(), search.program(), wanted);
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
        return partner.authorizations().stream().map(a -> Matter.authorization(a.territory(), a.productLine()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean buysFromItself(RecordCheck check, Partner partner) {
        Set<String> chain = new TreeSet<>();
        String at = partner.upstream();
        while (at != null && chain.add(at) && !at.equals(partner.id())) {
            at = TABLE.find(check.handle(), check.program().program(), at).map(Partner::upstream).orElse(null);
        }
        return at != null && at.equals(partner.id());
    }

    @Override
    protected void check(RecordCheck check, Partner partner) {
        Program program = check.program();
        check.required("/name", partner.name());
        check.required("/status", partner.status());
        if (partner.tier() != null && program.tiers().stream().noneMatch(t -> t.code().equals(partner.tier()))) {
            check.bad("/tier", "The tier (%s) is not in program %s. Maybe it is misspelt.".formatted(partner.tier(), program.program()));
        }
        for (int i = 0; i < partner.types().size(); i++) {
            String type = partner.types().get(i);
            if (program.partnerTypes().stream().noneMatch(t -> t.code().equals(type))) {
                check.bad("/types/" + i, "The type (%s) is not in program %s. Maybe it is misspelt.".formatted(type, program.program()));
            }
        }
        partner.roles().keySet().forEach(line -> check.line("/roles/" + line, line));
        if (buysFromItself(check, partner)) {
            check.bad("/upstream", "The partner would buy from itself through (%s). Maybe leave it out.".formatted(partner.upstream()));
        }
        for (int i = 0; i < partner.authorizations().size(); i++) {
            Partner.Authorization at = partner.authorizations().get(i);
            check.line("/authorizations/" + i + "/productLine", at.productLine());
            check.territory("/authorizations/" + i + "/territory", at.territory());
            check.term("/authorizations/" + i, at.from(), at.until());
        }
        for (int i = 0; i < partner.certifications().size(); i++) {
            check.required("/certifications/" + i + "/code", partner.certifications().get(i).code());
            check.required("/certifications/" + i + "/validUntil", partner.certifications().get(i).validUntil());
        }
    }
}
