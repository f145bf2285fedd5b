package dev.umpire.search;

import dev.umpire.identity.Match;
import java.util.Comparator;

/**
 * A record whose customer may be the one that is asked for.
 *
 * @param stands whether it may bear on the ruling; else it has ended
 * @param place  among the records of its customer: the smaller comes first
 */
record Candidate(String type, String id, Match match, boolean stands, long place) {

    /** What is the same customer and stands comes first, then what is like it the most. */
    static final Comparator<Candidate> BEST_FIRST = Comparator.comparing((Candidate c) -> c.match().groupOnly())
            .thenComparing(c -> !c.match().sameCustomer()).thenComparing(c -> !c.stands()).thenComparing(Candidate::match, Found.BEST_FIRST)
            .thenComparing(Candidate::place).thenComparing(Candidate::type).thenComparing(Candidate::id);

    /** Nobody may rule as if it were not there. */
    boolean matters() {
        return stands && !match.groupOnly();
    }
}
