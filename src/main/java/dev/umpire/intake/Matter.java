package dev.umpire.intake;

import dev.umpire.casefile.ExclusivityGrant;
import dev.umpire.casefile.Program;
import dev.umpire.policy.PolicyVersion;
import dev.umpire.search.Asked;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a case is about, as far as it must be known to find and hold what bears on it. Comes from an unchecked request. */
public interface Matter {

    /** The partner that it is about, or null. */
    String partnerId();

    /** Keys of what is held while it is ruled on: whoever shares one waits. */
    SortedSet<String> slots(Program program);

    /** Whom to look for among the customers on record, on the day on which clauses judge; nobody where it is about none. */
    default Optional<Asked> asked(Program program, LocalDate day) {
        return Optional.empty();
    }

    /** Keys under which grants and partners are found that may bear on it. */
    default SortedSet<String> lookupKeys(Program program) {
        return new TreeSet<>();
    }

    /** Whether a grant that was found under one of the keys bears on it at all; it would only swell the case file otherwise. */
    default boolean touchedBy(ExclusivityGrant grant, PolicyVersion version) {
        return true;
    }
}
