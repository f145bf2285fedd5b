package dev.umpire.adjudication;

import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.DirectOpportunity;
import dev.umpire.casefile.ExclusivityGrant;
import dev.umpire.casefile.Fact;
import dev.umpire.casefile.InstalledBase;
import dev.umpire.casefile.NamedAccount;
import dev.umpire.casefile.NoFigures;
import dev.umpire.casefile.Partner;
import dev.umpire.casefile.Program;
import dev.umpire.casefile.Registration;
import dev.umpire.casefile.SupplyChain;
import dev.umpire.check.BadField;
import dev.umpire.check.BoundsCheck;
import dev.umpire.check.Check;
import dev.umpire.check.DaysCheck;
import dev.umpire.check.DirectOpportunityCheck;
import dev.umpire.check.GrantCheck;
import dev.umpire.check.IdCheck;
import dev.umpire.check.InstalledBaseCheck;
import dev.umpire.check.NamedAccountCheck;
import dev.umpire.check.PartnerCheck;
import dev.umpire.check.RegistrationCheck;
import dev.umpire.kinds.Kinds;
import dev.umpire.ruling.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Whether a case file can be ruled on. What it refuses is bad input (422), never a ruling: readings G2, G20,
 * G22, G23, G34, K1, K3, L5, N15 and N50, unknown codes, invalid identifiers, impossible numbers and dates.
 */
public final class CaseFileCheck {

    private final CaseFile caseFile;
    private final Check check;
    private final Set<String> cyclic;

    private CaseFileCheck(Program program, CaseFile caseFile) {
        this.caseFile = caseFile;
        Set<String> partners = caseFile.partners().stream().map(Partner::id).collect(Collectors.toSet());
        this.check = Check.ofCaseFile(program, partners::contains, caseFile.asOf());
        this.cyclic = new SupplyChain(caseFile).cyclic();
    }

    /** Everything that is wrong with the case file; empty when it can be ruled on. Pointers name its fields. */
    public static List<BadField> problems(Program program, CaseFile caseFile) {
        CaseFileCheck of = new CaseFileCheck(program, caseFile);
        BoundsCheck.check(caseFile, of.check);
        if (of.check.problems().isEmpty() && of.envelope()) {
            of.request();
            of.records();
        }
        return of.check.problems();
    }

    /** What must be there before anything else can be looked at. */
    private boolean envelope() {
        boolean there = check.present("kind", "kind", caseFile.kind()) & check.present("asOf", "instant asOf", caseFile.asOf())
                & check.present("request", "request", caseFile.request());
        if (!check.program().program().equals(caseFile.program())) {
            check.bad("program", "The program (%s) is not the one that rules (%s). Maybe send it to its own program.",
                    caseFile.program(), check.program().program());
            return false;
        }
        return there && ofOneKind();
    }

    /** What is read as JSON is so already; a case file that was put together need not be. */
    private boolean ofOneKind() {
        Optional<Kind<?>> kind = Kinds.find(caseFile.kind());
        if (kind.isEmpty()) {
            check.bad("kind", "There is no kind of ruling (%s). Maybe one of %s was meant.", caseFile.kind(),
                    Kinds.ALL.stream().map(Kind::code).toList());
            return false;
        }
        boolean request = kind.get().request().isInstance(caseFile.request());
        boolean figures = caseFile.figures() instanceof NoFigures || kind.get().figures().isInstance(caseFile.figures());
        if (!request || !figures) {
            check.bad(request ? "figures" : "request", request ? "The figures do not fit the kind (%s). Maybe leave them out."
                    : "The request does not fit the kind (%s). Maybe the kind is another.", caseFile.kind());
        }
        return request && figures;
    }

    private void request() {
        DaysCheck.instant("asOf", caseFile.asOf(), check);
        if (caseFile.submittedAt().isAfter(caseFile.asOf())) {
            check.at("request").bad("submittedAt", "The submission (%s) lies after asOf (%s). Maybe correct the clock of the sender.",
                    caseFile.submittedAt(), caseFile.asOf());
        }
        Kinds.of(caseFile.kind()).check(caseFile, check);
    }

    private void records() {
        each("partners", caseFile.partners(), Partner::id, (partner, at) -> {
            PartnerCheck.check(partner, at);
            chain(partner, at);
        });
        each("registrations", caseFile.registrations(), Registration::id, RegistrationCheck::check);
        each("grants", caseFile.grants(), ExclusivityGrant::id, GrantCheck::check);
        each("namedAccounts", caseFile.namedAccounts(), NamedAccount::id, NamedAccountCheck::check);
        each("directOpportunities", caseFile.directOpportunities(), DirectOpportunity::id, (opportunity, at) -> {
            DirectOpportunityCheck.check(opportunity, at);
            notAfterSubmission("openedOn", opportunity.openedOn(), at);
            notAfterSubmission("lastActivityOn", opportunity.lastActivityOn(), at);
        });
        each("installedBase", caseFile.installedBase(), InstalledBase::id, InstalledBaseCheck::check);
        check.each("unreadable", caseFile.unreadable(), (record, at) -> {
            at.present("type", "type of the record", record.type());
            at.present("id", "id of the record", record.id());
        });
    }

    private <T extends Fact> void each(String list, List<T> records, Function<T, String> id, BiConsumer<T, Check> each) {
        IdCheck.each(list, records, id, check);
        check.each(list, records, each);
    }

    private void chain(Partner partner, Check at) {
        if (cyclic.contains(partner.id())) {
            at.bad("upstream", "The partner (%s) buys from itself through (%s). Maybe mend the register.", partner.id(),
                    partner.upstream());
        }
    }

    /** A date after the submission would let a rival's future decide (reading K3). */
    private void notAfterSubmission(String field, LocalDate day, Check at) {
        LocalDate submittedOn = check.program().dayOf(caseFile.submittedAt());
        if (day != null && day.isAfter(submittedOn)) {
            at.bad(field, "The day (%s) lies after the submission (%s). Maybe leave the record out.", day, submittedOn);
        }
    }
}
