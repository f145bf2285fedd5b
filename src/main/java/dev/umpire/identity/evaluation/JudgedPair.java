package dev.umpire.identity.evaluation;

import dev.umpire.identity.IdentityMatcher;

/**
 * A pair and what is said of it.
 *
 * @param seen  what the matcher says when it is asked
 * @param found whether it is asked at all, because a key that both have brings one up for the other
 */
record JudgedPair(LabelledPair pair, Grade seen, boolean found) {

    static JudgedPair of(LabelledPair pair, IdentityMatcher matcher) {
        return new JudgedPair(pair, Grade.of(matcher.match(pair.first(), pair.city(), pair.second(), pair.otherCity())),
                CommonKey.finds(pair.first(), pair.city(), pair.second(), pair.otherCity()));
    }

    /** What a request comes to. */
    Grade grade() {
        return found ? seen : Grade.NONE;
    }

    boolean asLabelled() {
        return pair.allows(grade());
    }
}
