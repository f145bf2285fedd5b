package dev.umpire.registration;

import dev.umpire.casefile.Days;
import dev.umpire.casefile.Registration;
import dev.umpire.casefile.Registration.Status;
import dev.umpire.casefile.Required;
import dev.umpire.identity.Match;
import dev.umpire.ruling.Conflict;
import dev.umpire.ruling.ConflictKind;
import dev.umpire.ruling.ReadByParty;
import dev.umpire.ruling.RivalType;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** Another party's registration of the same customer and line. */
public final class RegistrationConflict extends Conflict {

    private final Registration rival;
    private final DealRegistration deal;
    private final LocalDate submittedOn;
    private final LocalDate completedOn;
    private final LocalDate curableUntil;

    /**
     * @param submittedOn  day of the rival's submission in the program's zone
     * @param completedOn  day on which its papers were complete
     * @param curableUntil last day on which an INCOMPLETE rival keeps its place, else null
     */
    public RegistrationConflict(DealRegistration deal, Registration rival, LocalDate submittedOn, LocalDate completedOn,
                                LocalDate curableUntil, ConflictKind kind, Match identity) {
        super(RivalType.REGISTRATION, rival, rival.id(), rival.party(), kind, identity);
        this.deal = deal;
        this.rival = rival;
        this.submittedOn = submittedOn;
        this.completedOn = completedOn;
        this.curableUntil = curableUntil;
    }

    @Override
    protected Optional<String> registrationId() {
        return Optional.of(rivalId());
    }

    /** The rival's registration. */
    public Registration registration() {
        return rival;
    }

    /** Both sides are partners. */
    public boolean betweenPartners() {
        return deal.byPartner() && !rival.direct();
    }

    /** It was submitted after the registration being ruled, so it holds nothing against it (reading G21). */
    public boolean later() {
        return rival.submittedAt().isAfter(deal.submittedAt());
    }

    /** It holds the customer on the day. */
    public boolean protectedOn(LocalDate day) {
        return !later() && rival.protectedOn(day);
    }

    /** The last day of its protection, or null. */
    @ReadByParty
    public LocalDate until() {
        return rival.protection() == null ? null : rival.protection().until();
    }

    /**
     * It held the customer on the day or before, by its protection, or while it has none by its place in the queue: a right
     * that began on the day does not outrank it (readings K24, K35, N13).
     */
    public boolean heldBy(LocalDate day) {
        return !(rival.protection() == null ? submittedOn : rival.protection().from()).isAfter(day);
    }

    /** It stands by its first protection, or waits for one; that of a renewal counts no more (reading K35). */
    public boolean inFirstPeriod() {
        return rival.firstPeriodUntil() == null || !deal.rivalsJudgedOn().isAfter(rival.firstPeriodUntil());
    }

    /** Both were complete within so many hours of each other, the last second included (reading K22). */
    public boolean completeWithin(int hours) {
        Duration apart = Duration.between(rival.completedOrSubmittedAt(), deal.completedAt()).abs();
        return complete() && apart.compareTo(Duration.ofHours(hours)) <= 0;
    }

    private boolean complete() {
        return rival.status() == Status.APPROVED || rival.status() == Status.SHARED;
    }

    /** It still lacks papers and may still hand them in; the term runs until the day of the ruling (reading G20). */
    public boolean curable() {
        return !later() && rival.status() == Status.INCOMPLETE && !deal.ruledOn().isAfter(curableUntil);
    }

    /** It lacked papers and its term to hand them in is over. */
    public boolean pastCure() {
        return !later() && rival.status() == Status.INCOMPLETE && deal.ruledOn().isAfter(curableUntil);
    }

    /** The last day on which it keeps its place while papers are missing. */
    @ReadByParty
    public LocalDate curableUntil() {
        return curableUntil;
    }

    /** It waits for a manager's decision. */
    public boolean pending() {
        return !later() && rival.status() == Status.ESCALATED;
    }

    /** It was approved without a protection, as a public tender is. */
    public boolean unprotected() {
        return !later() && complete() && rival.protection() == null;
    }

    /** Its protection is over, or it was lost or withdrawn. */
    public boolean lapsed() {
        boolean ended = rival.status() == Status.LOST || rival.status() == Status.WITHDRAWN;
        return ended || !later() && complete() && rival.protection() != null && !rival.protectedOn(deal.rivalsJudgedOn());
    }

    /** It still stood for the deal until this ruling: it may be displaced (readings G28 and N9). */
    public boolean live() {
        return curable() || rival.status() == Status.ESCALATED || rival.protectedOn(deal.rivalsJudgedOn())
                || later() && (rival.status() == Status.INCOMPLETE || rival.protectedOn(deal.ruledOn()));
    }

    /** Whether the rival handed in such a paper, dated at most so many days before its submission and not after completion. */
    public boolean rivalHoldsRecent(String evidence, int days) {
        return rival.evidence().stream().anyMatch(e -> evidence.equals(e.type())
                && Days.within(e.date(), Days.before(submittedOn, days), completedOn));
    }

    /** The first day on which one of the missing papers is due (reading G32), if the case file says so. */
    public static Optional<LocalDate> firstTerm(Registration rival) {
        return rival.required().stream().map(Required::by).filter(by -> by != null).min(Comparator.naturalOrder());
    }
}
