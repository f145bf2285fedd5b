package dev.umpire.registration.online;

import java.util.List;
import java.util.stream.Stream;

/** Two verbs that meet on one deal. */
record TwoVerbs(Beginning beginning, Verb one, Verb other) {

    /** Each verb with each, itself too. */
    static List<TwoVerbs> all(Beginning beginning) {
        return Stream.of(Verb.values()).flatMap(one -> Stream.of(Verb.values()).filter(other -> one.compareTo(other) <= 0)
                .map(other -> new TwoVerbs(beginning, one, other))).toList();
    }
}
