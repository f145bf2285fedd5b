package dev.umpire.registration.online;

import dev.umpire.casefile.Channel;
import dev.umpire.casefile.Customer;
import dev.umpire.casefile.Opportunity;
import dev.umpire.casefile.Program;
import dev.umpire.casefile.Protection;
import dev.umpire.casefile.Registration;
import dev.umpire.intake.Kingdee;
import dev.umpire.search.Rebuilding;
import dev.umpire.search.Town;
import dev.umpire.store.Database;
import dev.umpire.store.Databases;
import dev.umpire.store.Transactions;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A register that is full of protected registrations, each of another company of one city. */
public final class FilledTown {

    private static final int PIECE = 250;

    private final Town town = new Town(1);
    private int filled;

    /** Goes on until so many are on file. */
    public void fill(String url, int size) {
        if (filled >= size) {
            return;
        }
        Program program = Kingdee.VERSION.program();
        Registrations registrations = new Registrations();
        try (Database database = Databases.open(url)) {
            Transactions transactions = new Transactions(database);
            if (filled == 0) {
                new Rebuilding(new Kingdee(), transactions, List.of()).rebuild(program, done -> { });      // nobody on file is of other functions
            }
            List<Thread> both = Stream.generate(() -> new Thread(() -> {
                for (List<Deal> piece = next(size); !piece.isEmpty(); piece = next(size)) {
                    List<Deal> deals = piece;
                    transactions.run(handle -> {
                        deals.forEach(deal -> registrations.add(handle, program, deal));
                        return null;
                    });
                }
            })).limit(2).toList();
            both.forEach(Thread::start);
            for (Thread thread : both) {
                thread.join();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private synchronized List<Deal> next(int size) {
        int until = Math.min(size, filled + PIECE);
        List<Deal> piece = IntStream.range(filled, until).mapToObj(i -> deal("T-" + i, town.next().name())).toList();
        filled = until;
        return piece;
    }

    private static Deal deal(String id, String name) {
        return Deal.past(new Registration(id, "beifang", Channel.PARTNER, Customer.named(name, "CN-440300"), Opportunity.NEW_CUSTOMER, "K3",
                new BigDecimal("1000"), Instant.parse("2026-11-05T01:00:00Z"), Registration.Status.APPROVED,
                new Protection(LocalDate.parse("2026-11-05"), LocalDate.parse("2027-02-02")), null, 0, null, List.of(), List.of(), false, null, List.of()));
    }
}
