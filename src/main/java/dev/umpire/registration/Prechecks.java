package dev.umpire.registration;

import dev.umpire.casefile.DealRequest;
import dev.umpire.intake.Intake;
import dev.umpire.ruling.PartnerView;
import dev.umpire.store.Transactions;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;

/** Questions of what would happen if a deal were registered now. Each is counted against who asks. */
@Singleton
class Prechecks {

    private static final String ASKED = "insert into precheck (program, partner_id, asked_at) values (?, ?, ?)";

    private final Intake intake;
    private final Registering registering;
    private final Transactions transactions;

    Prechecks(Intake intake, Registering registering, Transactions transactions) {
        this.intake = intake;
        this.registering = registering;
        this.transactions = transactions;
    }

    PartnerView ask(String program, DealRequest deal, String role) {
        registering.terms(program);
        Registering.requireBody(deal);
        registering.requireMayDate(deal, role);
        Instant now = intake.now();
        DealRequest dated = deal.submittedAt() != null ? deal : Deal.with(deal, deal.evidence(), now, deal.completedAt());
        PartnerView answer = PartnerView.of(intake.preview(program, Deal.matterOf(dated, null), dated), dated.party());
        transactions.run(handle -> handle.execute(ASKED, program, deal.partnerId(), now.atOffset(ZoneOffset.UTC)));
        return answer;
    }
}
