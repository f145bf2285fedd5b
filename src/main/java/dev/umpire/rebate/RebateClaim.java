package dev.umpire.rebate;

import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.Days;
import dev.umpire.casefile.Partner;
import dev.umpire.casefile.Period;
import dev.umpire.casefile.Program;
import dev.umpire.casefile.Subject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;

/** A rebate claim as rules see it. */
public final class RebateClaim extends Subject {

    private static final int CENTS = 2;
    private static final int HUNDREDTHS = 2;

    private final RebateRequest request;
    private final RebateFigures figures;
    private final Period period;
    private final LocalDate completedOn;

    RebateClaim(Program program, CaseFile caseFile) {
        super(program, caseFile);
        this.request = caseFile.request(RebateRequest.class);
        this.figures = RebateFigures.of(caseFile);
        this.completedOn = request.completedAt() == null ? submittedOn() : program.dayOf(request.completedAt());
        this.period = request.period().orElseThrow(() -> new IllegalArgumentException("The claim says no period."));
    }

    /** Id of the partner that claims. */
    @Override
    public String party() {
        return request.partnerId();
    }

    /** Whether the partner's status is TERMINATED. */
    public boolean partnerTerminated() {
        return caseFile().partner() != null && caseFile().partner().status() == Partner.Status.TERMINATED;
    }

    /** The quarter or the year, as {@code 2027-Q1}. */
    public String period() {
        return period.code();
    }

    /** Whether it is the claim of a quarter. */
    public boolean quarterly() {
        return request.quarter() != null;
    }

    /** Whether it is the claim of the quarter in which a year ends. */
    public boolean fourthQuarter() {
        return quarterly() && period.until().getMonth() == Month.DECEMBER;
    }

    /** The last day of the period. */
    public LocalDate endsOn() {
        return period.until();
    }

    /** Whether it comes at most so many days after the end of the period (reading K42: the last day included). */
    public boolean submittedWithin(int days) {
        return !submittedOn().isAfter(Days.after(period.until(), days));
    }

    /** Whether such a paper is there, dated not after the papers were complete (reading N11). */
    public boolean holds(String evidence) {
        return holdsSince(evidence, null);
    }

    /**
     * Whether such a paper is there of the half that ended last before the submission: dated on its last day or later, and not
     * after the papers were complete (readings K42 and N11).
     */
    public boolean holdsForLastHalf(String evidence) {
        return holdsSince(evidence, Days.before(Period.halfOf(submittedOn()).from(), 1));
    }

    private boolean holdsSince(String evidence, LocalDate first) {
        return request.evidence().stream().anyMatch(paper -> evidence.equals(paper.type()) && Days.within(paper.date(), first, completedOn));
    }

    /** Whether the oldest receivable is overdue for more than so many days. */
    public boolean overdueMoreThan(int days) {
        return figures.receivableOverdueDays() != null && figures.receivableOverdueDays() > days;
    }

    /** Whether it is known what the partner sold in the period. */
    public boolean netRevenueKnown() {
        return !figures.netRevenue().isEmpty();
    }

    /** Net revenue of all lines (reading K41), in the program's currency. */
    public BigDecimal netRevenue() {
        return figures.netRevenue().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** So many percent of the net revenue of all lines, rounded half up to 0.01 (reading K41). */
    BigDecimal ofNetRevenue(BigDecimal percent) {
        return netRevenue().multiply(percent).movePointLeft(HUNDREDTHS).setScale(CENTS, RoundingMode.HALF_UP);
    }

    /** What earlier claims of the year were paid. */
    public BigDecimal paidThisYear() {
        return figures.paidThisYear() == null ? BigDecimal.ZERO : figures.paidThisYear();
    }
}
