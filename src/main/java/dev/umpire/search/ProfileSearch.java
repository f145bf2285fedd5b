package dev.umpire.search;

import dev.umpire.identity.IdentityMatcher;
import dev.umpire.identity.PreparedCustomer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * The second step: who of those under a common key matches.
 *
 * @param matched the best first
 * @param more    whether others were left who may match: the last one that was compared still did, or a key of theirs decides
 * @param rows    how many were read
 */
record ProfileSearch(List<Found> matched, boolean more, int rows) {

    static final int MOST_PROFILES = 60;

    private static final String PROFILES = "select id, profile from customer where id in (<ids>)";

    /** Compares those that are worth it, the likeliest first. */
    static ProfileSearch of(Handle handle, IdentityMatcher matcher, PreparedCustomer customer, Hits hits) {
        List<Long> likeliest = hits.worthComparing();
        List<Long> ids = likeliest.subList(0, Math.min(MOST_PROFILES, likeliest.size()));
        Map<Long, String> profiles = profiles(handle, ids);
        List<Found> matched = new ArrayList<>();
        ids.stream().filter(profiles::containsKey).forEach(id -> matcher.match(customer, PreparedCustomer.read(profiles.get(id)))
                .ifPresent(match -> matched.add(new Found(id, match))));
        boolean lastMatches = !matched.isEmpty() && matched.get(matched.size() - 1).id() == ids.get(ids.size() - 1);
        boolean more = ids.size() < likeliest.size() && (lastMatches || hits.decide(likeliest.subList(ids.size(), likeliest.size())));
        return new ProfileSearch(matched.stream().sorted((one, other) -> Found.BEST_FIRST.compare(one.match(), other.match())).toList(), more, profiles.size());
    }

    private static Map<Long, String> profiles(Handle handle, List<Long> ids) {
        Map<Long, String> profiles = new HashMap<>();
        if (!ids.isEmpty()) {
            handle.createQuery(PROFILES).bindList("ids", ids).map((row, ctx) -> profiles.put(row.getLong(1), row.getString(2))).list();
        }
        return profiles;
    }
}
