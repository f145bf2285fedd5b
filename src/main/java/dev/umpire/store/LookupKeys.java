package dev.umpire.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The index by which candidates for a conflict are found, whatever their type. */
public final class LookupKeys {

    static final String FIND = """
            select distinct record_type, record_id from lookup_key where program = :program and lookup_key in (<keys>)""";
    private static final String FIND_OF_TYPE = """
            select distinct record_id from lookup_key where program = :program and record_type = :type and lookup_key in (<keys>)""";
    private static final String REMOVE = "delete from lookup_key where program = ? and record_type = ? and record_id = ?";
    private static final String ADD = "insert into lookup_key (program, lookup_key, record_type, record_id) values (?, ?, ?, ?)";

    /** Ids of the records that share one of the keys, by type. */
    public static Map<String, Set<String>> find(Handle handle, String program, Collection<String> keys) {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        if (!keys.isEmpty()) {
            handle.createQuery(FIND).bind("program", program).bindList("keys", keys)
                    .map((row, ctx) -> found.computeIfAbsent(row.getString(1), type -> new TreeSet<>()).add(row.getString(2)))
                    .list();
        }
        return found;
    }

    /** Ids of the records of one type that share one of the keys. */
    public static Set<String> find(Handle handle, String program, String type, Collection<String> keys) {
        return keys.isEmpty() ? Set.of() : new TreeSet<>(handle.createQuery(FIND_OF_TYPE).bind("program", program).bind("type", type)
                .bindList("keys", keys).mapTo(String.class).list());
    }

    /** The keys under which the record is found from now on, instead of those it had. */
    static void replace(Handle handle, String program, String type, String id, Collection<String> keys) {
        handle.execute(REMOVE, program, type, id);
        add(handle, program, type, id, keys);
    }

    /** Further keys under which the record is found. */
    public static void add(Handle handle, String program, String type, String id, Collection<String> keys) {
        if (keys.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(ADD);
        keys.forEach(key -> batch.add(program, key, type, id));
        batch.execute();
    }

    private LookupKeys() { }
}
