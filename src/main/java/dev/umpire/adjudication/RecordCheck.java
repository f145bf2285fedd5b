package dev.umpire.adjudication;

import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.Channel;
import dev.umpire.casefile.DirectOpportunity;
import dev.umpire.casefile.ExclusivityGrant;
import dev.umpire.casefile.Fact;
import dev.umpire.casefile.NamedAccount;
import dev.umpire.casefile.Partner;
import dev.umpire.casefile.Program;
import dev.umpire.casefile.Registration;
import dev.umpire.casefile.SupplyChain;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The records beside the request: partners, rivals' claims, grants, accounts, sales. */
final class RecordCheck {

    private final CaseFile caseFile;
    private final CodeCheck codes;
    private final Problems problems;
    private final LocalDate submittedOn;

    RecordCheck(Program program, CaseFile caseFile, CodeCheck codes, Problems problems) {
        this.caseFile = caseFile;
        this.codes = codes;
        this.problems = problems;
        this.submittedOn = program.dayOf(caseFile.submittedAt());
    }

    void check() {
        each("/partners", caseFile.partners(), Partner::id, this::partner);
        each("/registrations", caseFile.registrations(), Registration::id, this::registration);
        each("/grants", caseFile.grants(), ExclusivityGrant::id, this::grant);
        each("/namedAccounts", caseFile.namedAccounts(), NamedAccount::id, this::account);
        each("/directOpportunities", caseFile.directOpportunities(), DirectOpportunity::id, this::opportunity);
        each("/installedBase", caseFile.installedBase(), s -> s.id(), (at, sale) -> {
            codes.customer(at + "/customer", sale.customer());
            codes.line(at + "/productLine", sale.productLine());
            known(at + "/partnerId", sale.partnerId());
            problems.present(at + "/soldOn", "day of the sale", sale.soldOn());
        });
        each("/figures/leads", caseFile.figures().leads(), l -> l.id(), (at, lead) -> {
            codes.customer(at + "/customer", lead.customer());
            known(at + "/partnerId", lead.partnerId());
        });
    }

    private <T extends Fact> void each(String pointer, List<T> records, Function<T, String> id, BiConsumer<String, T> check) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < records.size(); i++) {
            T fact = records.get(i);
            String at = pointer + "/" + i;
            if (problems.present(at + "/id", "id", id.apply(fact)) && !ids.add(id.apply(fact))) {
                problems.add(at + "/id", "The id (%s) stands twice. Maybe one of the two is a copy.", id.apply(fact));
            }
            check.accept(at, fact);
        }
    }

    private void partner(String at, Partner partner) {
        problems.present(at + "/status", "status of the partner", partner.status());
        if (SupplyChain.cyclic(caseFile, partner.id())) {
            problems.add(at + "/upstream", "The partner (%s) buys from itself through (%s). Maybe mend the register.", partner.id(),
                    partner.upstream());
        }
    }

    private void registration(String at, Registration rival) {
        codes.customer(at + "/customer", rival.customer());
        codes.line(at + "/productLine", rival.productLine());
        problems.present(at + "/status", "status", rival.status());
        problems.present(at + "/submittedAt", "instant of submission", rival.submittedAt());
        if (rival.channel() == Channel.PARTNER) {
            known(at + "/partnerId", rival.partnerId());
        }
    }

    private void grant(String at, ExclusivityGrant grant) {
        known(at + "/partnerId", grant.partnerId());
        boolean term = problems.present(at + "/from", "first day", grant.from()) & problems.present(at + "/until", "last day", grant.until());
        if (term && grant.until().isBefore(grant.from())) {
            problems.add(at + "/until", "The last day (%s) lies before the first (%s). Maybe they were swapped.", grant.until(), grant.from());
        }
        if (problems.present(at + "/commitment", "commitment", grant.commitment())) {
            codes.sized(at + "/commitment", grant.commitment());
        }
        grant.scope().territories().forEach(t -> codes.territory(at + "/scope/territories", t));
        grant.scope().productLines().forEach(l -> codes.line(at + "/scope/productLines", l));
        grant.scope().segments().forEach(s -> codes.segment(at + "/scope/segments", s));
        grant.scope().customers().forEach(c -> codes.customer(at + "/scope/customers", c));
    }

    private void account(String at, NamedAccount account) {
        codes.customer(at + "/customer", account.customer());
        account.productLines().forEach(l -> codes.line(at + "/productLines", l));
        problems.present(at + "/from", "first day", account.from());
        if (!Channel.DIRECT_PARTY.equals(account.holder())) {
            known(at + "/holder", account.holder());
        }
    }

    /** A date after the submission would let a rival's future decide (reading K3). */
    private void opportunity(String at, DirectOpportunity opportunity) {
        codes.customer(at + "/customer", opportunity.customer());
        codes.line(at + "/productLine", opportunity.productLine());
        problems.present(at + "/openedOn", "day of opening", opportunity.openedOn());
        notAfterSubmission(at + "/openedOn", opportunity.openedOn());
        notAfterSubmission(at + "/lastActivityOn", opportunity.lastActivityOn());
    }

    private void notAfterSubmission(String at, LocalDate day) {
        if (day != null && day.isAfter(submittedOn)) {
            problems.add(at, "The day (%s) lies after the submission (%s). Maybe leave the record out.", day, submittedOn);
        }
    }

    private void known(String at, String partnerId) {
        if (problems.present(at, "partner", partnerId) && caseFile.partner(partnerId).isEmpty()) {
            problems.add(at, "The partner (%s) is not among partners. Maybe add its record.", partnerId);
        }
    }
}
