package dev.umpire.renewal;

import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.Days;
import dev.umpire.casefile.Program;
import dev.umpire.casefile.Protection;
import dev.umpire.casefile.Registration;
import dev.umpire.casefile.Subject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A request to prolong a protection, as rules see it. */
public final class Renewal extends Subject {

    private final RenewalRequest request;
    private final Registration registration;

    /** @throws IllegalArgumentException if the case file does not hold the registration */
    public Renewal(Program program, CaseFile caseFile) {
        super(program, caseFile);
        this.request = caseFile.request(RenewalRequest.class);
        this.registration = caseFile.registrations().stream().filter(r -> r.id().equals(request.registrationId()))
                .findFirst().orElseThrow(() -> new IllegalArgumentException(
                        "The registration (%s) is not in the case file. Maybe add it under registrations."
                                .formatted(request.registrationId())));
    }

    /** Id of the party that asks: a partner's, or DIRECT. */
    @Override
    public String party() {
        return registration.party();
    }

    /** The registration to be renewed. */
    public Registration registration() {
        return registration;
    }

    /** Code of its product line. */
    public String productLine() {
        return registration.productLine();
    }

    /** Whether it was renewed before. */
    public boolean renewedBefore() {
        return registration.renewals() > 0;
    }

    /** Whether the protection covers the day of the request and the registration is still to be won. */
    public boolean stillProtected() {
        return registration.status() != Registration.Status.WON && registration.protectedOn(submittedOn());
    }

    /** The last day of the protection so far, or null. */
    public LocalDate until() {
        return registration.protection() == null ? null : registration.protection().until();
    }

    /** Whether such a paper is there, dated at most so many days before the request and not after it. */
    public boolean holdsRecent(String evidence, int days) {
        return request.evidence().stream()
                .anyMatch(e -> evidence.equals(e.type()) && Days.atMostBefore(e.date(), days, submittedOn()));
    }

    /** Half of the first period in days, rounded down. */
    public int halfOfFirstPeriod() {
        Protection first = registration.protection();
        return first == null ? 0 : (int) (ChronoUnit.DAYS.between(first.from(), first.until()) / 2);
    }
}
