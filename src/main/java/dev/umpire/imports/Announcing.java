package dev.umpire.imports;

import dev.umpire.casefile.Channel;
import dev.umpire.casefile.Program;
import dev.umpire.casefile.Registration;
import dev.umpire.check.Check;
import dev.umpire.intake.Announcements;
import dev.umpire.intake.Announcements.Announced;
import dev.umpire.intake.CustomerMatter;
import dev.umpire.intake.PastClaims.Claimed;
import dev.umpire.intake.Protections;
import dev.umpire.intake.Sameness;
import dev.umpire.policy.PolicyVersion;
import dev.umpire.search.CustomerRecords;
import dev.umpire.store.Row;
import dev.umpire.store.Slots;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * Looks for whom the protections of a file stand in the way, and announces them. In pieces, each of which holds the slots
 * of its customers for a moment, so that running requests go on.
 */
final class Announcing {

    private static final int PIECE = 25;

    private final PolicyVersion version;
    private final Program program;
    private final Protections protections;
    private final ImportRun run;
    private final ImportReport report;
    private final LocalDate today;
    private final Instant now;
    private final List<Announced> piece = new ArrayList<>();
    private final List<Claimed> claims = new ArrayList<>();

    Announcing(PolicyVersion version, Protections protections, ImportRun run, ImportReport report, Instant now) {
        this.version = version;
        this.program = version.program();
        this.protections = protections;
        this.run = run;
        this.report = report;
        this.now = now;
        this.today = program.dayOf(now);
    }

    /** A line that holds nobody, or is no good record, is left for later. */
    void add(ImportLine line) {
        line.register().holding(Check.ofRecord(program, id -> true, now), line.record(), today).ifPresent(registration -> {
            piece.add(new Announced(run.id(), line.number(), registration));
            claims.add(Claimed.of(program, registration));
            if (piece.size() == PIECE) {
                announce();
            }
        });
    }

    /** What the file will claim, of all lines that were added. */
    List<Claimed> claims() {
        if (!piece.isEmpty()) {
            announce();
        }
        return claims;
    }

    private void announce() {
        SortedSet<String> slots = piece.stream().flatMap(one -> CustomerMatter.of(one.registration()).slots(program).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        List<LineFault> faults = run.transactions().run(handle -> announced(handle, slots));
        faults.forEach(fault -> report.bad(fault.line(), "/record/protection", fault.detail()));
        piece.clear();
    }

    private record LineFault(int line, String detail) { }

    private List<LineFault> announced(Handle handle, SortedSet<String> slots) {
        Slots.lock(handle, program.program(), slots);
        run.seen(handle, 0);
        SortedSet<String> keys = piece.stream().flatMap(one -> CustomerMatter.of(one.registration()).lockKeys(program).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        List<Row<Registration>> rivals = protections.under(handle, program.program(), keys);
        List<Announced> before = new ArrayList<>(Announcements.under(handle, program.program(), slots));
        List<LineFault> faults = new ArrayList<>();
        List<Announced> good = new ArrayList<>();
        for (Announced one : piece) {
            fault(handle, one, rivals, before).ifPresentOrElse(detail -> faults.add(new LineFault(one.line(), detail)), () -> good.add(one));
            before.add(one);
        }
        Announcements.add(handle, program, good);
        return faults;
    }

    private Optional<String> fault(Handle handle, Announced one, List<Row<Registration>> rivals, List<Announced> before) {
        Sameness sameness = new Sameness(version, one.registration().customer());
        for (Row<Registration> row : rivals) {
            if (row.readable() && rival(one, row.document(), sameness)) {
                return Optional.of(("The customer and line are protected for the registration (%s). Maybe end one of the two, "
                        + "or add \"history\": true, which takes this one in without protection.").formatted(row.id()));
            }
            if (!row.readable() && near(handle, row.id(), one)) {
                return Optional.of("The registration (%s) may protect this customer and cannot be read. Maybe mend it first.".formatted(row.id()));
            }
        }
        return before.stream().filter(other -> rival(one, other.registration(), sameness)).findFirst()
                .map(other -> "The customer and line are protected by line %d (%s). Maybe one of the two is a copy, or history."
                        .formatted(other.line(), other.registration().id()));
    }

    /** Nobody can say what a registration holds that cannot be read; a key in common is enough to ask. */
    private boolean near(Handle handle, String unreadable, Announced one) {
        Set<String> found = CustomerRecords.under(handle, program.program(), "registration", CustomerMatter.of(one.registration()).lockKeys(program));
        return found.contains(unreadable);
    }

    private boolean rival(Announced one, Registration other, Sameness sameness) {
        Registration mine = one.registration();
        return !other.id().equals(mine.id()) && Protections.holdsFrom(today, other) && other.productLine().equals(mine.productLine())
                && !sharing(mine, other) && sameness.with(other.customer());
    }

    /** Two that share one deal, each with the other. */
    private static boolean sharing(Registration one, Registration other) {
        return one.status() == Registration.Status.SHARED && other.status() == Registration.Status.SHARED
                && !party(one).equals(party(other)) && sharesWith(one, party(other)) && sharesWith(other, party(one));
    }

    private static boolean sharesWith(Registration registration, String party) {
        return registration.shares().stream().anyMatch(share -> share.party().equals(party));
    }

    private static String party(Registration registration) {
        return registration.direct() ? Channel.DIRECT_PARTY : registration.partnerId();
    }
}
