package dev.umpire.adjudication;

import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.Channel;
import dev.umpire.casefile.DealRequest;
import dev.umpire.casefile.Partner;
import dev.umpire.casefile.Program;
import java.util.Optional;

/** The body of a deal registration. */
final class DealCheck {

    private final Program program;
    private final CaseFile caseFile;
    private final CodeCheck codes;
    private final Problems problems;

    DealCheck(Program program, CaseFile caseFile, CodeCheck codes, Problems problems) {
        this.program = program;
        this.caseFile = caseFile;
        this.codes = codes;
        this.problems = problems;
    }

    void check(DealRequest deal) {
        codes.customer("/request/customer", deal.customer());
        codes.line("/request/productLine", deal.productLine());
        codes.amount("/request/amount", deal.amount());
        codes.evidence("/request", deal.evidence());
        problems.present("/request/opportunity", "opportunity", deal.opportunity());
        codes.territory("/request/territory", deal.territory());
        if (deal.customer() != null) {
            problems.present("/request/territory", "territory of the request and of its customer", deal.effectiveTerritory());
        }
        if (deal.currency() != null && !deal.currency().equals(program.currency())) {
            problems.add("/request/currency", "The currency (%s) is not that of program %s (%s). Maybe convert the amount first.",
                    deal.currency(), program.program(), program.currency());
        }
        if (deal.units() != null && deal.units() < 0) {
            problems.add("/request/units", "The number of units (%d) is below 0. Maybe leave it out.", deal.units());
        }
        if (deal.completedAt() != null
                && (deal.completedAt().isBefore(caseFile.submittedAt()) || deal.completedAt().isAfter(caseFile.asOf()))) {
            problems.add("/request/completedAt", "The completion (%s) lies before the submission or after asOf. Maybe leave it out.",
                    deal.completedAt());
        }
        party(deal);
    }

    private void party(DealRequest deal) {
        if (deal.channel() == Channel.DIRECT) {
            if (deal.partnerId() != null || caseFile.partner() != null) {
                problems.add("/request/partnerId", "A DIRECT registration has no partner (%s). Maybe the channel is PARTNER.",
                        deal.partnerId());
            }
            return;
        }
        if (!problems.present("/request/partnerId", "partner", deal.partnerId())) {
            return;
        }
        Optional<Partner> known = caseFile.partner(deal.partnerId());
        if (known.isEmpty()) {
            problems.add("/request/partnerId", "The partner (%s) is not known in program %s. Maybe add it to the register first.",
                    deal.partnerId(), program.program());
        } else if (!known.get().equals(caseFile.partner())) {
            problems.add("/partner", "The partner is not the same record as (%s) among partners. Maybe copy it from there.",
                    deal.partnerId());
        }
    }
}
