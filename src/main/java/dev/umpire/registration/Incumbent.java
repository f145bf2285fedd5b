package dev.umpire.registration;

import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.Days;
import dev.umpire.casefile.Fact;
import dev.umpire.casefile.InstalledBase;
import dev.umpire.casefile.Partner;
import dev.umpire.casefile.Program;
import dev.umpire.identity.Match;
import dev.umpire.ruling.ConflictKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Who sold the customer the line last. A sale counts for an expansion or a renewal only, and for as many
 * months as the program says; the latest makes the incumbent (reading K26). What is only probably the same
 * customer, or only of its group, cannot take that place from a certain sale, and makes a conflict of its own.
 */
final class Incumbent {

    private record MatchedSale(InstalledBase sale, Match match) { }

    private static final Comparator<MatchedSale> LATEST_FIRST = Comparator
            .comparing((MatchedSale s) -> s.sale().soldOn()).reversed().thenComparing(s -> s.sale().id());

    private final Program program;
    private final CaseFile caseFile;
    private final DealRegistration deal;
    private final SameCustomer same;

    Incumbent(Program program, CaseFile caseFile, DealRegistration deal, SameCustomer same) {
        this.program = program;
        this.caseFile = caseFile;
        this.deal = deal;
        this.same = same;
    }

    List<Fact> derive(Function<String, ConflictKind> kindTowards) {
        List<Fact> derived = new ArrayList<>();
        if (deal.newCustomer()) {
            return derived;
        }
        List<MatchedSale> sales = caseFile.installedBase().stream().filter(this::counts)
                .map(sale -> new MatchedSale(sale, same.as(sale.customer()))).filter(s -> s.match() != null)
                .sorted(LATEST_FIRST).toList();
        sales.stream().filter(s -> s.match().sameCustomer()).findFirst().ifPresent(s -> add(s, derived, kindTowards));
        sales.stream().filter(s -> s.match().probable()).filter(s -> !s.sale().partnerId().equals(deal.party()))
                .forEach(s -> add(s, derived, kindTowards));
        return derived;
    }

    private boolean counts(InstalledBase sale) {
        LocalDate earliest = Days.monthsBefore(deal.submittedOn(), program.incumbency().months());
        return Days.within(sale.soldOn(), earliest, deal.submittedOn())
                && (program.incumbency().anyLine() || sale.productLine().equals(deal.productLine()));
    }

    private void add(MatchedSale found, List<Fact> derived, Function<String, ConflictKind> kindTowards) {
        String seller = found.sale().partnerId();
        if (seller.equals(deal.party())) {
            derived.add(new OwnSale(found.sale()));
        } else if (caseFile.partner(seller).filter(Partner::binding).isPresent()) {
            derived.add(new InstalledBaseConflict(found.sale(), kindTowards.apply(seller), found.match()));
        }
    }
}
