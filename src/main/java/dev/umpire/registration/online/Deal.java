package dev.umpire.registration.online;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.umpire.casefile.Channel;
import dev.umpire.casefile.Evidence;
import dev.umpire.casefile.Fact;
import dev.umpire.casefile.InstalledBase;
import dev.umpire.casefile.Protection;
import dev.umpire.casefile.Registration;
import dev.umpire.casefile.Registration.Status;
import dev.umpire.casefile.Required;
import dev.umpire.casefile.Share;
import dev.umpire.intake.CustomerMatter;
import dev.umpire.intake.DealsWon;
import dev.umpire.registration.DealOutcome;
import dev.umpire.registration.DealRequest;
import dev.umpire.ruling.Ruling;
import dev.umpire.search.Bearing;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A registration as the register keeps it.
 *
 * @param request     as submitted, with all papers handed in since
 * @param protection  null when it has none, or lost it
 * @param firstUntil  end of the first protection of a renewed registration, else null
 * @param closedFor   what it was won for, net, in the program's currency, or null
 * @param displacedBy id of the registration that took its protection away, or null
 * @param sharedWith  id of the partner's registration that holds the protection which this one shares, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Deal(String id, DealRequest request, Status status, Protection protection, LocalDate firstUntil, int renewals,
            List<Required> required, List<Share> shares, LocalDate closedOn, BigDecimal closedFor, String displacedBy,
            String sharedWith, List<Activity> activity) implements Fact {

    /** A dated note that somebody is working on the deal. */
    public record Activity(LocalDate on, String note) { }

    /** What a ruling makes of a registration. */
    static Deal ruled(String id, DealRequest request, Ruling ruling) {
        return new Deal(id, request, statusOf(ruling), ruling.protection(), null, 0, ruling.required(),
                ruling.shares(), null, null, null, null, List.of());
    }

    private static Status statusOf(Ruling ruling) {
        return switch (DealOutcome.valueOf(ruling.outcome().name())) {
            case APPROVED -> Status.APPROVED;
            case SHARED -> Status.SHARED;
            case INCOMPLETE -> Status.INCOMPLETE;
            case ESCALATED -> Status.ESCALATED;
            case DECLINED -> Status.DECLINED;
        };
    }

    /** One that was ruled elsewhere. */
    static Deal past(Registration r) {
        DealRequest request = new DealRequest(r.partnerId(), r.channel(), r.customer(), r.opportunity(), r.productLine(), r.amount(), null,
                null, null, r.publicTender(), r.evidence(), null, null, r.submittedAt(), r.completedAt());
        return new Deal(r.id(), request, r.status(), r.protection(), r.firstUntil(), r.renewals(), r.required(), r.shares(),
                r.closedOn(), null, null, null, List.of());
    }

    /** The same deal after another ruling on it. */
    Deal ruledAgain(DealRequest with, Ruling ruling) {
        return new Deal(id, with, statusOf(ruling), ruling.protection(), firstUntil, renewals,
                ruling.required(), ruling.shares(), null, null, null, null, activity);
    }

    Deal renewed(Protection prolonged) {
        return new Deal(id, request, status, prolonged, firstUntil == null ? protection.until() : firstUntil, renewals + 1,
                required, shares, closedOn, closedFor, displacedBy, sharedWith, activity);
    }

    /** A WON deal keeps its protection to the end (reading G9); a lost or withdrawn one has none. */
    Deal closed(Status end, LocalDate on, BigDecimal amount) {
        return new Deal(id, request, end, end == Status.WON ? protection : null, firstUntil, renewals, required, shares, on, amount,
                displacedBy, sharedWith, activity);
    }

    Deal displaced(String by) {
        return new Deal(id, request, status, null, firstUntil, renewals, required, shares, closedOn, closedFor, by, sharedWith,
                activity);
    }

    Deal sharing(String with) {
        return new Deal(id, request, status, null, firstUntil, renewals, required, shares, closedOn, closedFor, displacedBy, with,
                activity);
    }

    Deal active(Activity note) {
        List<Activity> all = new ArrayList<>(activity);
        all.add(note);
        return new Deal(id, request, status, protection, firstUntil, renewals, required, shares, closedOn, closedFor, displacedBy,
                sharedWith, all);
    }

    /** The sale that a won deal of a partner is, under the id of the registration; none for others, or where its day is not known. */
    Optional<InstalledBase> sale() {
        return status != Status.WON || closedOn == null || request.channel() == Channel.DIRECT ? Optional.empty()
                : Optional.of(new InstalledBase(id, request.customerAsMatched(), request.productLine(), request.partnerId(), closedOn));
    }

    /** As those see it who count what was won. */
    DealsWon.Won won() {
        return new DealsWon.Won(registration(), closedFor == null ? request.amount() : closedFor);
    }

    @Override
    public String ref() {
        return "registration:" + id;
    }

    /** What is declined bears on no deal; what holds nobody off any more comes last. */
    Bearing bearing() {
        LocalDate submittedOn = request.submittedAt().atOffset(ZoneOffset.UTC).toLocalDate();
        return switch (status) {
            case INCOMPLETE, ESCALATED -> Bearing.standing(request.productLine(), null);
            case APPROVED, SHARED, WON -> protection == null ? Bearing.ended(request.productLine(), submittedOn)
                    : Bearing.standing(request.productLine(), protection.until());
            case LOST, WITHDRAWN -> Bearing.ended(request.productLine(), submittedOn);
            case DECLINED -> Bearing.onNoDeal(request.productLine());
        };
    }

    CustomerMatter matter() {
        return matterOf(request, id);
    }

    /** @param request unchecked, so its customer may be null */
    static CustomerMatter matterOf(DealRequest request, String id) {
        return new CustomerMatter(request.customer() == null ? null : request.customerAsMatched(), request.productLine(),
                request.customer() == null ? request.territory() : request.effectiveTerritory(), request.partnerId(), id);
    }

    /** As a case file shows it. */
    Registration registration() {
        return new Registration(id, request.partnerId(), request.channel(), request.customerAsMatched(), request.opportunity(),
                request.productLine(), request.amount(), request.submittedAt(), status, protection, firstUntil, renewals,
                request.completedAt(), required, request.evidence(), request.publicTender(), closedOn, shares);
    }

    static DealRequest with(DealRequest r, List<Evidence> evidence, Instant submittedAt, Instant completedAt) {
        return new DealRequest(r.partnerId(), r.channel(), r.customer(), r.opportunity(), r.productLine(), r.amount(), r.currency(),
                r.territory(), r.units(), r.publicTender(), evidence, r.expectedClose(), r.attributes(), submittedAt, completedAt);
    }
}
