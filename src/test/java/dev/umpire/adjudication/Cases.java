package dev.umpire.adjudication;

import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.Channel;
import dev.umpire.casefile.Customer;
import dev.umpire.casefile.Lead;
import dev.umpire.casefile.Opportunity;
import dev.umpire.casefile.Partner;
import dev.umpire.casefile.Protection;
import dev.umpire.casefile.Registration;
import dev.umpire.registration.DealFigures;
import dev.umpire.registration.DealKind;
import dev.umpire.registration.DealRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Case files of the toy program: Anna registers the customer Acme on 2026-03-10 at ten in the morning; Ben is her rival. */
final class Cases {

    static final Instant TEN_O_CLOCK = Instant.parse("2026-03-10T02:00:00Z");
    static final LocalDate DAY = LocalDate.parse("2026-03-10");
    static final Customer ACME = Customer.named("Acme Tools Ltd", "X-1");

    static DealRequest annasDeal() {
        return deal("anna", Channel.PARTNER);
    }

    static DealRequest directDeal() {
        return deal(null, Channel.DIRECT);
    }

    private static DealRequest deal(String partner, Channel channel) {
        return new DealRequest(partner, channel, ACME, Opportunity.NEW_CUSTOMER, "ONE", new BigDecimal("1000"), null, null, null,
                false, null, null, null, null, null);
    }

    static CaseFile caseFile(DealRequest request, Registration... registrations) {
        return caseFile(request, List.of(registrations), DealFigures.NONE);
    }

    static CaseFile caseFile(DealRequest request, List<Registration> registrations, DealFigures figures) {
        List<Partner> partners = new ArrayList<>(List.of(partner("anna"), partner("ben"), partner("cem")));
        Partner own = partners.stream().filter(p -> p.id().equals(request.partnerId())).findFirst().orElse(null);
        return new CaseFile(DealKind.CODE, "toy", TEN_O_CLOCK, request, own, partners, registrations, null, null, null,
                null, figures);
    }

    static Partner partner(String id) {
        return new Partner(id, id, Partner.Status.ACTIVE, null, List.of(), null, null, null, null, null);
    }

    /** Ben's registration of Acme, protected from the first of March to that day. */
    static Registration bensProtectedUntil(String id, LocalDate until) {
        return bens(id, Registration.Status.APPROVED, new Protection(LocalDate.parse("2026-03-01"), until));
    }

    static Registration bens(String id, Registration.Status status, Protection protection) {
        return new Registration(id, "ben", Channel.PARTNER, ACME, Opportunity.NEW_CUSTOMER, "ONE", new BigDecimal("1000"),
                Instant.parse("2026-03-01T02:00:00Z"), status, protection, null, 0, null, null, null, false, null, null);
    }

    static DealFigures leadFor(String partner) {
        return new DealFigures(null, List.of(new Lead("L-1", ACME, partner, LocalDate.parse("2026-02-01"))), null);
    }

    private Cases() { }
}
