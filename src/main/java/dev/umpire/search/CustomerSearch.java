package dev.umpire.search;

import dev.umpire.identity.IdentityMatcher;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/**
 * Finds the records whose customer may be the one asked for: by keys the customers, by their profiles those that match, and
 * of these the records that bear on the deal. No document is read, and of rows at most {@value #MOST_ROWS} at any size.
 */
public final class CustomerSearch {

    public static final int MOST_ROWS = KeySearch.MOST_HITS + ProfileSearch.MOST_PROFILES + RecordSearch.MOST_RECORDS;

    /** @param matcher by the thresholds of the policy version */
    public static Candidates find(Handle handle, String program, IdentityMatcher matcher, Asked asked) {
        Hits hits = KeySearch.hits(handle, program, asked.customer().soughtKeys());
        ProfileSearch profiles = ProfileSearch.of(handle, matcher, asked.customer(), hits);
        RecordSearch records = RecordSearch.of(handle, asked, profiles.matched());
        List<Candidate> all = records.candidates().stream().sorted(Candidate.BEST_FIRST).toList();
        List<Candidate> best = all.subList(0, Math.min(Candidates.MOST, all.size()));
        boolean more = hits.ended(KeySearch.MOST_HITS) || profiles.more() || records.more() || hits.cutShort(profiles.matched())
                || all.subList(best.size(), all.size()).stream().anyMatch(Candidate::matters);
        Map<String, Set<String>> found = new TreeMap<>();
        best.forEach(candidate -> found.computeIfAbsent(candidate.type(), type -> new TreeSet<>()).add(candidate.id()));
        return new Candidates(found, more, hits.rows() + profiles.rows() + records.rows());
    }

    private CustomerSearch() { }
}
