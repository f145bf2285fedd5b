package dev.umpire.registration.online;

import static dev.umpire.registration.online.Office.KINGDEE;

import dev.umpire.casefile.Customer;
import dev.umpire.casefile.Protection;
import dev.umpire.casefile.Registration.Status;
import dev.umpire.identity.Codes;
import dev.umpire.ruling.ReadBack;
import dev.umpire.store.Database;
import dev.umpire.web.PageQuery;
import dev.umpire.web.RefusedRequest;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Does two verbs to a new deal of a new customer, in turn or at once, and says what they answered and left. */
final class DealAtDesk {

    private final Office office;
    private final Database database;
    private final AtomicInteger customers = new AtomicInteger();

    DealAtDesk(Office office, Database database) {
        this.office = office.withPartner("beifang").withPartner("huadong");
        this.database = database;
    }

    /**
     * What two verbs answered, and what is on record after both.
     *
     * @param rivals  what is on record of the registrations of rivals, in no order of theirs
     * @param holders who holds the customer: the deal, a rival or nobody
     */
    record Left(String one, String other, State deal, List<String> rivals, List<String> holders, boolean sold) { }

    /** What is on record of one registration. */
    record State(Status status, Protection protection, int renewals, boolean displaced, int notes, int papers, boolean closed) {
        static State of(RegisteredDeal deal) {
            return new State(deal.status(), deal.protection(), deal.renewals(), deal.displacedBy() != null, deal.activity().size(),
                    deal.registration().evidence().size(), deal.closedOn() != null);
        }
    }

    Left inTurn(TwoVerbs pair, boolean otherFirst) {
        Customer customer = newCustomer();
        String id = pair.beginning().deal(office, customer).id();
        String other = otherFirst ? answer(pair.other(), id, customer) : null;
        String one = answer(pair.one(), id, customer);
        return left(one, otherFirst ? other : answer(pair.other(), id, customer), id, customer);
    }

    Left atOnce(TwoVerbs pair) throws Exception {
        Customer customer = newCustomer();
        String id = pair.beginning().deal(office, customer).id();
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> answers = two.invokeAll(List.of(
                    () -> {
                        start.await();
                        return answer(pair.one(), id, customer);
                    },
                    () -> {
                        start.await();
                        return answer(pair.other(), id, customer);
                    }));
            return left(answers.get(0).get(), answers.get(1).get(), id, customer);
        } finally {
            two.shutdown();
        }
    }

    /** Anything but an answer or a refusal ends the test. */
    private String answer(Verb verb, String id, Customer customer) {
        try {
            RegisteredDeal deal = verb.on(office, id, customer);
            return deal.status() + " " + ReadBack.ruling(deal.ruling()).outcome() + " " + deal.protection();
        } catch (RefusedRequest refused) {
            return refused.type().code();
        }
    }

    private Left left(String one, String other, String id, Customer customer) {
        List<String> rivals = office.keeping.list(KINGDEE, new Registrations.DealFilter("huadong", null, customer.identifiers().uscc()),
                new PageQuery(0, 50, null)).items().stream().map(rival -> State.of(rival).toString()).sorted().toList();
        return new Left(one, other, State.of(office.keeping.get(KINGDEE, id)), rivals, holders(id, customer), sold(id));
    }

    private List<String> holders(String id, Customer customer) {
        return database.jdbi().withHandle(h -> h.select("select registration_id from claim where claim_key = ?",
                "uscc:" + customer.identifiers().uscc()).mapTo(String.class).list()).stream()
                .map(holder -> holder.equals(id) ? "deal" : "rival").toList();
    }

    private boolean sold(String id) {
        return database.jdbi().withHandle(h -> h.select("select 1 from installed_base where id = ?", id).mapTo(Integer.class).findOne()).isPresent();
    }

    private Customer newCustomer() {
        int number = customers.incrementAndGet();
        String name = "" + (char) ('一' + number * 7919 % 20_000) + (char) ('一' + number * 104_729 % 20_000);
        return Office.customer("深圳市" + name + "科技有限公司", Codes.uscc("914403%011d".formatted(number)));
    }
}
