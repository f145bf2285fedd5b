package dev.umpire.ruling;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.umpire.casefile.Protection;
import dev.umpire.casefile.Share;
import java.util.List;

/**
 * What a ruling gives. A record of the kind: what it has beside these, as the components of a rebate, stands among the
 * fields of the ruling.
 */
public interface Award {

    /** How the request ends. */
    @JsonIgnore
    Outcome outcome();

    /** Days on which the party keeps the customer, or null. */
    @JsonIgnore
    default Protection protection() {
        return null;
    }

    /** Parts of a shared deal; empty where nothing is shared. */
    @JsonIgnore
    default List<Share> shares() {
        return List.of();
    }

    /** What follows for other parties, beside that they are asked to agree. */
    @JsonIgnore
    default List<Ruling.Consequence> consequences() {
        return List.of();
    }

    /** Whether a finding with that detail had a part in it: one that had none, as a cap that cuts nothing, is not told. */
    default boolean tells(Detail detail) {
        return true;
    }

    /** What that party may see of it: a partner id, DIRECT, or null for nobody of the program. */
    Award asSeenBy(String party);
}
