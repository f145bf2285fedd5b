package dev.umpire.intake;

import dev.umpire.casefile.Program;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A case that is about a partner and something that happens to it once, as its rebate of a quarter.
 *
 * @param partnerId as asked, known or not; null where the request names none
 * @param once      what can be ruled on one after the other only, as {@code rebate:2027-Q1}
 */
public record PartnerMatter(String partnerId, String once) implements Matter {

    @Override
    public SortedSet<String> slots(Program program) {
        SortedSet<String> slots = new TreeSet<>();
        if (partnerId != null) {
            slots.add("partner:" + partnerId + "|" + once);
        }
        return slots;
    }
}
