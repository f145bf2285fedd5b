package dev.umpire.registration.online;

import static dev.umpire.registration.online.Office.KINGDEE;

import dev.umpire.casefile.Customer;
import dev.umpire.casefile.Evidence;
import dev.umpire.casefile.Registration.Status;
import java.util.List;

/** Everything that can be done to a deal, by its owner or by a rival. */
enum Verb {
    EVIDENCE {
        @Override
        RegisteredDeal on(Office office, String id, Customer customer) {
            return office.registering.addEvidence(KINGDEE, id, papers(office, "MEETING_RECORD"), null);
        }
    },
    RENEWAL {
        @Override
        RegisteredDeal on(Office office, String id, Customer customer) {
            return office.registering.renew(KINGDEE, id, papers(office, "PROGRESS_REPORT"), null);
        }
    },
    WITHDRAWAL {
        @Override
        RegisteredDeal on(Office office, String id, Customer customer) {
            return office.keeping.withdraw(KINGDEE, id, null);
        }
    },
    WON {
        @Override
        RegisteredDeal on(Office office, String id, Customer customer) {
            return office.keeping.close(KINGDEE, id, new Keeping.Closure(Status.WON, office.today(), null), null);
        }
    },
    LOST {
        @Override
        RegisteredDeal on(Office office, String id, Customer customer) {
            return office.keeping.close(KINGDEE, id, new Keeping.Closure(Status.LOST, office.today(), null), null);
        }
    },
    ACTIVITY {
        @Override
        RegisteredDeal on(Office office, String id, Customer customer) {
            return office.keeping.note(KINGDEE, id, new Keeping.Note(null, "called"), null);
        }
    },
    /** Another partner registers the customer, as it writes it. */
    RIVAL {
        @Override
        RegisteredDeal on(Office office, String id, Customer customer) {
            return office.register("huadong", new Customer(customer.name().replace("深圳市", "深圳"), null, customer.identifiers(),
                    customer.territory(), null, customer.employees(), null, null, null));
        }
    };

    abstract RegisteredDeal on(Office office, String id, Customer customer);

    private static Registering.Papers papers(Office office, String type) {
        return new Registering.Papers(null, List.of(new Evidence(type, office.today(), null)));
    }
}
