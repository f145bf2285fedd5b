package dev.umpire.registration;

import dev.umpire.casefile.AtMost;
import dev.umpire.casefile.Channel;
import dev.umpire.casefile.Customer;
import dev.umpire.casefile.Evidence;
import dev.umpire.casefile.Lists;
import dev.umpire.casefile.NamesPartner;
import dev.umpire.casefile.Opportunity;
import dev.umpire.casefile.OrNull;
import dev.umpire.casefile.Request;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A deal registration as submitted.
 *
 * @param partnerId     null when {@code channel} is DIRECT
 * @param amount        net, more than 0
 * @param currency      null or the program's (reading G23)
 * @param territory     decides clauses; null means the customer's (reading G33)
 * @param units         number of units, or null where the program does not ask
 * @param completedAt   when the last paper was handed in, if later than the submission (reading N12)
 */
public record DealRequest(@OrNull @NamesPartner String partnerId, @OrNull Channel channel, Customer customer, Opportunity opportunity,
                          String productLine, BigDecimal amount, @OrNull String currency, @OrNull String territory,
                          @OrNull Integer units, boolean publicTender, @AtMost(value = 100, of = "papers") List<Evidence> evidence,
                          @OrNull LocalDate expectedClose, @AtMost(value = 200, of = "values") Map<String, Object> attributes,
                          @OrNull Instant submittedAt, @OrNull Instant completedAt) implements Request {

    public DealRequest {
        channel = channel == null ? Channel.PARTNER : channel;
        evidence = Lists.of(evidence);
        attributes = Lists.ofEntries(attributes);
    }

    /** The partner's id, or DIRECT. */
    public String party() {
        return channel == Channel.DIRECT ? Channel.DIRECT_PARTY : partnerId;
    }

    /** The territory that decides clauses. */
    public String effectiveTerritory() {
        return territory == null ? customer.territory() : territory;
    }

    /** The customer with the territory that serves its identity. */
    public Customer customerAsMatched() {
        return customer.territory() == null ? customer.withTerritory(territory) : customer;
    }
}
