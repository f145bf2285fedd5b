package dev.umpire.registration.online;

import dev.umpire.activation.GoneCodes;
import dev.umpire.activation.LiveRecords;
import dev.umpire.activation.PoliciesInForce;
import dev.umpire.casefile.Json;
import dev.umpire.casefile.OrNull;
import dev.umpire.casefile.Program;
import dev.umpire.casefile.Registration.Status;
import dev.umpire.casefile.Written;
import dev.umpire.check.Check;
import dev.umpire.check.DaysCheck;
import dev.umpire.intake.CustomerClaims;
import dev.umpire.intake.Idempotency;
import dev.umpire.intake.Intake;
import dev.umpire.intake.SoldDeals;
import dev.umpire.policy.PolicyVersion;
import dev.umpire.ruling.Ruling;
import dev.umpire.store.Transactions;
import dev.umpire.web.PageQuery;
import dev.umpire.web.Paged;
import dev.umpire.web.ProblemType;
import dev.umpire.web.RefusedRequest;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;

/** What needs no ruling: reading registrations, notes of activity, closure and withdrawal. */
@Singleton
public class Keeping implements LiveRecords {

    private static final Set<Status> OPEN = EnumSet.of(Status.APPROVED, Status.SHARED, Status.INCOMPLETE, Status.ESCALATED);
    private static final Set<Status> GRANTED = EnumSet.of(Status.APPROVED, Status.SHARED);
    private static final int LONGEST_NOTE = 2000;
    private static final int MOST_NOTES = 200;

    private final Registrations registrations;
    private final Transactions transactions;
    private final PoliciesInForce policies;
    private final Intake intake;
    private final SoldDeals soldDeals;

    Keeping(Registrations registrations, Transactions transactions, PoliciesInForce policies, Intake intake, SoldDeals soldDeals) {
        this.registrations = registrations;
        this.transactions = transactions;
        this.policies = policies;
        this.intake = intake;
        this.soldDeals = soldDeals;
    }

    /** How a deal ended: WON or LOST, on which day, and won for how much. */
    public record Closure(Status result, @OrNull LocalDate on, @OrNull BigDecimal amount) { }

    /** A note that somebody works on the deal; {@code on} is today where it is not given. */
    public record Note(@OrNull LocalDate on, String note) { }

    RegisteredDeal get(String program, String id) {
        terms(program);
        return transactions.run(handle -> shown(handle, program, registrations.find(handle, program, id)
                .orElseThrow(() -> RefusedRequest.notFound("registration", id, program))));
    }

    Paged<RegisteredDeal> list(String program, Registrations.DealFilter filter, PageQuery page) {
        Program terms = terms(program);
        return transactions.run(handle -> Paged.of(registrations.page(handle, terms, filter, page), page,
                deal -> shown(handle, program, deal)));
    }

    /** All rulings on it, renewals too, the first one first. */
    Paged<Written<Ruling>> rulings(String program, String id, PageQuery page) {
        terms(program);
        return transactions.run(handle -> {
            registrations.find(handle, program, id).orElseThrow(() -> RefusedRequest.notFound("registration", id, program));
            return Paged.placed(registrations.rulings(handle, program, id, page), page, Function.identity());
        });
    }

    @Override
    public String type() {
        return "deal-registrations";
    }

    /** Open ones count; what has ended is history, whatever it names. */
    @Override
    public long naming(String program, GoneCodes gone) {
        return transactions.run(handle -> registrations.saying(handle, program, gone.all())).stream()
                .filter(deal -> OPEN.contains(deal.status()) && gone.namedIn(Json.mapper().valueToTree(deal))).count();
    }

    RegisteredDeal close(String program, String id, Closure closure, String key) {
        Program terms = terms(program);
        Registering.requireBody(closure);
        if (closure.result() != Status.WON && closure.result() != Status.LOST) {
            throw RefusedRequest.badField("/result", "The result must be WON or LOST. Maybe a withdrawal was meant.");
        }
        LocalDate on = notFuture(terms, closure.on());
        if (closure.amount() != null && closure.amount().signum() <= 0) {
            throw RefusedRequest.badField("/amount", "The amount must be more than 0. Maybe leave it out.");
        }
        return change(Idempotency.of(program, key, id + "/closure", closure), id, GRANTED,
                deal -> deal.closed(closure.result(), notBefore(terms, deal, on), closure.amount()),
                (handle, deal) -> deal.sale().ifPresent(sale -> soldDeals.sold(handle, terms, sale)));
    }

    RegisteredDeal withdraw(String program, String id, String key) {
        LocalDate today = terms(program).dayOf(intake.now());
        return change(Idempotency.of(program, key, id + "/withdrawal", null), id, OPEN,
                deal -> deal.closed(Status.WITHDRAWN, today, null), (handle, deal) -> { });
    }

    RegisteredDeal note(String program, String id, Note note, String key) {
        Program terms = terms(program);
        Registering.requireBody(note);
        if (note.note() == null || note.note().isBlank() || note.note().length() > LONGEST_NOTE) {
            throw RefusedRequest.badField("/note", "The note must have 1 to %d characters. Maybe shorten it.".formatted(LONGEST_NOTE));
        }
        LocalDate on = sane(terms, notFuture(terms, note.on()));
        return change(Idempotency.of(program, key, id + "/activity", note), id, OPEN,
                deal -> roomy(deal).active(new Deal.Activity(on, note.note())), (handle, deal) -> { });
    }

    private static Deal roomy(Deal deal) {
        if (deal.activity().size() >= MOST_NOTES) {
            throw new RefusedRequest(ProblemType.WRONG_STATE, "The registration (%s) has %d notes, as many as it may. Maybe close it or renew it."
                    .formatted(deal.id(), MOST_NOTES));
        }
        return deal;
    }

    private LocalDate sane(Program terms, LocalDate on) {
        Check check = Check.ofRecord(terms, partner -> true, intake.now());
        DaysCheck.day("on", on, check);
        if (!check.problems().isEmpty()) {
            throw RefusedRequest.badFields(check.problems());
        }
        return on;
    }

    private static LocalDate notBefore(Program terms, Deal deal, LocalDate on) {
        LocalDate submittedOn = terms.dayOf(deal.request().submittedAt());
        if (on.isBefore(submittedOn)) {
            throw RefusedRequest.badField("/on", "The day (%s) lies before the submission (%s). Maybe the year is wrong.".formatted(on, submittedOn));
        }
        return on;
    }

    /** @param follows what follows from the change, in its transaction */
    private RegisteredDeal change(Idempotency idempotency, String id, Set<Status> allowed, UnaryOperator<Deal> change,
                                  BiConsumer<Handle, Deal> follows) {
        return transactions.run(handle -> GivenAnswers.earlier(handle, registrations, idempotency, id)
                .orElseGet(() -> changed(handle, idempotency, id, allowed, change, follows)));
    }

    private RegisteredDeal changed(Handle handle, Idempotency idempotency, String id, Set<Status> allowed, UnaryOperator<Deal> change,
                                   BiConsumer<Handle, Deal> follows) {
        String program = idempotency.program();
        Deal before = registrations.held(handle, program, id);
        if (!allowed.contains(before.status())) {
            throw new RefusedRequest(ProblemType.WRONG_STATE, "The registration (%s) is %s; this needs one of %s. Maybe it has ended already."
                    .formatted(id, before.status(), allowed));
        }
        Deal after = change.apply(before);
        registrations.put(handle, program, after);
        if (after.protection() == null) {
            new CustomerClaims(handle, terms(program)).release(id);
        }
        follows.accept(handle, after);
        return GivenAnswers.kept(handle, idempotency, after, registrations.standing(handle, program, id));
    }

    private RegisteredDeal shown(Handle handle, String program, Deal deal) {
        return RegisteredDeal.of(deal, registrations.standing(handle, program, deal.id()).ruling());
    }

    private LocalDate notFuture(Program terms, LocalDate day) {
        LocalDate today = terms.dayOf(intake.now());
        if (day != null && day.isAfter(today)) {
            throw RefusedRequest.badField("/on", "The day (%s) has not come yet. Maybe the year is wrong.".formatted(day));
        }
        return day == null ? today : day;
    }

    private Program terms(String program) {
        return policies.inForce(program).map(PolicyVersion::program).orElseThrow(() -> RefusedRequest.unknownProgram(program));
    }
}
