package dev.umpire.activation;

import dev.umpire.policy.PolicyVersion;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The versions of one program since the start, the one in force first. Immutable by copying: readers never wait. */
final class Versions {

    /** How many are kept to be asked for by id; older ones are still in the record of rulings. */
    private static final int KEPT = 8;

    private final Deque<PolicyVersion> newestFirst;

    private Versions(Deque<PolicyVersion> newestFirst) {
        this.newestFirst = newestFirst;
    }

    static Versions startingWith(PolicyVersion first) {
        return new Versions(new ArrayDeque<>(java.util.List.of(first)));
    }

    Versions followedBy(PolicyVersion next) {
        Deque<PolicyVersion> all = new ArrayDeque<>(newestFirst);
        all.removeIf(v -> v.id().equals(next.id()));
        all.addFirst(next);
        while (all.size() > KEPT) {
            all.removeLast();
        }
        return new Versions(all);
    }

    PolicyVersion inForce() {
        return newestFirst.getFirst();
    }

    Optional<PolicyVersion> byId(String id) {
        return newestFirst.stream().filter(v -> v.id().equals(id)).findFirst();
    }
}
