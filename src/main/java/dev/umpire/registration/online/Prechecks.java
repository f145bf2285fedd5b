package dev.umpire.registration.online;

import dev.umpire.casefile.Program;
import dev.umpire.casefile.Written;
import dev.umpire.intake.Idempotency;
import dev.umpire.intake.Intake;
import dev.umpire.registration.DealRequest;
import dev.umpire.ruling.PartnerView;
import dev.umpire.store.Transactions;
import dev.umpire.web.Roles;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Questions of what would happen if a deal were registered now. Each that is answered is counted against who asks; one
 * that comes again with its key gets the first answer and is not counted again.
 */
@Singleton
class Prechecks {

    private final Intake intake;
    private final Registering registering;
    private final Transactions transactions;
    private final Roles roles;
    private final PrecheckQuota quota;

    Prechecks(Intake intake, Registering registering, Transactions transactions, Roles roles, PrecheckQuota quota) {
        this.intake = intake;
        this.registering = registering;
        this.transactions = transactions;
        this.roles = roles;
        this.quota = quota;
    }

    Written<PartnerView> ask(String program, DealRequest deal, String key, String role) {
        Program terms = registering.terms(program);
        Registering.requireBody(deal);
        registering.requireMayDate(deal, role);
        Idempotency idempotency = Idempotency.of(program, key, "prechecks", deal);
        String asking = roles.manager(role) ? null : deal.partnerId();
        Instant now = intake.now();
        Optional<Written<PartnerView>> before = transactions.run(handle -> {
            Optional<Written<PartnerView>> given = given(idempotency.find(handle));
            if (given.isEmpty()) {
                quota.check(handle, terms, asking, now);
            }
            return given;
        });
        return before.orElseGet(() -> answered(terms, deal, idempotency, asking, now));
    }

    /** Nobody reads an answer that was not counted. */
    private Written<PartnerView> answered(Program terms, DealRequest deal, Idempotency idempotency, String asking, Instant now) {
        DealRequest dated = deal.submittedAt() != null ? deal : Deal.with(deal, deal.evidence(), now, deal.completedAt());
        PartnerView answer = PartnerView.of(intake.preview(terms.program(), registering.filing(terms, dated, idempotency)), dated.party());
        return transactions.run(handle -> given(idempotency.reserve(handle, null)).orElseGet(() -> counted(handle, terms, Written.of(answer), idempotency, asking, now)));
    }

    private Written<PartnerView> counted(Handle handle, Program terms, Written<PartnerView> answer, Idempotency idempotency, String asking, Instant now) {
        quota.count(handle, terms, asking, now);
        idempotency.keep(handle, null, answer);
        return answer;
    }

    private static Optional<Written<PartnerView>> given(Optional<Idempotency.Earlier> earlier) {
        return earlier.map(first -> Written.onRecord(first.answer()));
    }
}
