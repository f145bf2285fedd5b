package dev.umpire.search;

import dev.umpire.store.KeyedRows;
import dev.umpire.store.KeyedRows.Key;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * The third step: the records of those who match, as far as they bear on the deal.
 *
 * @param more whether there may be others that matter
 * @param rows how many were read
 */
record RecordSearch(List<Candidate> candidates, boolean more, int rows) {

    static final int MOST_RECORDS = 40;
    /** Of the sales to one customer the last few tell who supplies him. */
    private static final int MOST_SALES = 5;
    private static final String REGISTRATION = "registration";

    private static final KeyedRows<Hit> RECORDS = new KeyedRows<>("customer_record", "bearing_hash", "place", "record_type, record_id, place",
            row -> new Hit(row.getString(1), row.getString(2), row.getLong(3)));

    private record Hit(String type, String id, long place) { }

    /** Records of a customer that bear on one part of the deals. */
    private record Portion(Found customer, boolean sales, Key key) { }

    /** @param customers the best first */
    static RecordSearch of(Handle handle, Asked asked, List<Found> customers) {
        List<Portion> parts = new ArrayList<>();
        for (Found customer : customers) {
            List.of(asked.line(), Bearing.ANY_LINE).forEach(part -> parts.add(part(customer, false, part, Candidates.MOST + 1)));
            asked.sales().forEach(line -> parts.add(part(customer, true, Bearing.saleOf(line), MOST_SALES)));
        }
        List<KeyedRows.FoundRow<Hit>> found = RECORDS.read(handle, parts.stream().map(Portion::key).toList(), MOST_RECORDS);
        List<Candidate> candidates = new ArrayList<>();
        for (KeyedRows.FoundRow<Hit> hit : found) {
            Hit filed = hit.row();
            Portion part = parts.get(hit.key());
            if (!filed.type().equals(REGISTRATION) || !filed.id().equals(asked.except())) {
                candidates.add(new Candidate(filed.type(), filed.id(), part.customer().match(),
                        part.sales() || Bearing.standsOn(asked.day(), filed.place()), filed.place()));
            }
        }
        return new RecordSearch(candidates, found.size() == MOST_RECORDS && left(parts, found, candidates), found.size());
    }

    /** Whether what was not read may matter: more of the last part, or anything of a customer that is not only of the group. */
    private static boolean left(List<Portion> parts, List<KeyedRows.FoundRow<Hit>> found, List<Candidate> candidates) {
        int last = found.get(found.size() - 1).key();
        return candidates.get(candidates.size() - 1).matters()
                || parts.subList(last + 1, parts.size()).stream().anyMatch(part -> !part.customer().match().groupOnly());
    }

    private static Portion part(Found customer, boolean sales, String part, int most) {
        return new Portion(customer, sales, new Key(KeyHash.ofBearing(customer.id(), part), most));
    }
}
