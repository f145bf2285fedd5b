package dev.umpire.search;

import dev.umpire.identity.Match;
import java.util.Comparator;

/**
 * A customer on file who matches.
 *
 * @param id of the customer as written
 */
record Found(long id, Match match) {

    static final Comparator<Match> BEST_FIRST = Comparator.comparing(Match::groupOnly).thenComparing(Match::strength)
            .thenComparing(Match::score, Comparator.reverseOrder());
}
