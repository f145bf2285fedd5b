package dev.umpire.registration.online;

import static dev.umpire.registration.online.Office.KINGDEE;

import dev.umpire.casefile.Channel;
import dev.umpire.casefile.Customer;
import dev.umpire.casefile.Evidence;
import dev.umpire.casefile.Opportunity;
import dev.umpire.registration.DealRequest;
import java.math.BigDecimal;
import java.util.List;

/** How a deal stands when two verbs meet on it. */
enum Beginning {
    /** A paper is missing. */
    INCOMPLETE {
        @Override
        RegisteredDeal deal(Office office, Customer customer) {
            return office.registering.register(KINGDEE, office.deal("beifang", customer, List.of()), null, null);
        }
    },
    /** Protected for a partner. */
    PROTECTED {
        @Override
        RegisteredDeal deal(Office office, Customer customer) {
            return office.register("beifang", customer);
        }
    },
    /** Protected for the direct team, which a partner's registration displaces. */
    DIRECT {
        @Override
        RegisteredDeal deal(Office office, Customer customer) {
            return office.registering.register(KINGDEE, new DealRequest(null, Channel.DIRECT, customer, Opportunity.NEW_CUSTOMER, "K3",
                    new BigDecimal("50000"), null, null, null, false, List.of(new Evidence("MEETING_RECORD", office.today(), null)),
                    null, null, null, null), null, null);
        }
    };

    abstract RegisteredDeal deal(Office office, Customer customer);
}
