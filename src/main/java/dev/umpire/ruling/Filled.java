package dev.umpire.ruling;

import dev.umpire.casefile.Text;
import java.util.Objects;

/**
 * A text of a rule, filled from the facts.
 *
 * @param vendor with everything
 * @param party  as the party that asks may read it; filled anew, never cut out of the other
 */
public record Filled(Text vendor, Text party) {

    /** Of a rule that has no such text. */
    static final Filled NOTHING = new Filled(null, null);

    /** Null where both read the same. */
    Text partyIfOther() {
        return Objects.equals(party, vendor) ? null : party;
    }
}
