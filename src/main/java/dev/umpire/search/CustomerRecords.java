package dev.umpire.search;

import dev.umpire.casefile.Customer;
import dev.umpire.casefile.Program;
import dev.umpire.identity.PreparedCustomer;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** Which records name which customer, so that they are found by his keys. */
public final class CustomerRecords {

    private static final String KNOWN = """
            select k.customer_id from customer_key k join customer c on c.id = k.customer_id
            where k.hash = ? and k.customer_id > ? and c.profile = ? order by k.customer_id desc limit 1""";
    private static final String ADD_CUSTOMER = "insert into customer (profile) values (?)";
    private static final String ADD_KEYS = """
            insert into customer_key (hash, customer_id) select keys.hash, cast(? as bigint) from unnest(cast(? as bigint array)) as keys(hash)""";
    private static final String ADD = """
            insert into customer_record (program, record_type, record_id, customer_id, bearing_hash, place) values (?, ?, ?, ?, ?, ?)""";
    private static final String PUT = """
            update customer_record set customer_id = ?, bearing_hash = ?, place = ? where record_id = ? and program = ? and record_type = ?""";
    private static final String CUSTOMER = "select customer_id from customer_record where record_id = ? and program = ? and record_type = ?";
    static final String UNDER = """
            select r.record_id from customer_record r where r.program = :program and r.record_type = :type
            and r.customer_id in (select k.customer_id from customer_key k where k.hash in (<hashes>))""";

    /** Says for the first time which customer the record is about. */
    public static void add(Handle handle, Program program, String type, String id, Customer customer, Bearing bearing) {
        long found = customer(handle, program, customer, 0);
        handle.execute(ADD, program.program(), type, id, found, KeyHash.ofBearing(found, bearing.part()), bearing.place());
    }

    /** Says so of a record that may have been about another one, or bear on other deals, or not be known yet. */
    public static void put(Handle handle, Program program, String type, String id, Customer customer, Bearing bearing) {
        putAnew(handle, program, type, id, customer, bearing, 0);
    }

    /** The same with a customer who was prepared later than that one. */
    static void putAnew(Handle handle, Program program, String type, String id, Customer customer, Bearing bearing, long laterThan) {
        long found = customer(handle, program, customer, laterThan);
        if (handle.execute(PUT, found, KeyHash.ofBearing(found, bearing.part()), bearing.place(), id, program.program(), type) == 0) {
            handle.execute(ADD, program.program(), type, id, found, KeyHash.ofBearing(found, bearing.part()), bearing.place());
        }
    }

    /** The record bears on other deals from now on, or no longer stands; its customer is the same. */
    public static void bears(Handle handle, String program, String type, String id, Bearing bearing) {
        handle.select(CUSTOMER, id, program, type).mapTo(Long.class).findOne().ifPresent(customer ->
                handle.execute(PUT, customer, KeyHash.ofBearing(customer, bearing.part()), bearing.place(), id, program, type));
    }

    /** Ids of all records of a type of which the customer is stored under one of the keys. */
    public static TreeSet<String> under(Handle handle, String program, String type, Collection<String> keys) {
        return keys.isEmpty() ? new TreeSet<>() : new TreeSet<>(handle.createQuery(UNDER).bind("program", program).bind("type", type)
                .bindList("hashes", hashes(program, keys)).mapTo(String.class).list());
    }

    /** How the keys are stored: for queries that look for records among other things. */
    public static List<Long> hashes(String program, Collection<String> keys) {
        return keys.stream().map(key -> KeyHash.of(program, key)).toList();
    }

    /** The customer as written; stored now if nobody wrote him down like this before, as far as can be seen. */
    private static long customer(Handle handle, Program program, Customer customer, long laterThan) {
        PreparedCustomer prepared = PreparedCustomer.of(customer, program.territories().cityOf(customer.territory()));
        String profile = prepared.written();
        long self = KeyHash.ofSelf(program.program(), profile);
        return handle.select(KNOWN, self, laterThan, profile).mapTo(Long.class).findOne().orElseGet(() -> {
            long added = handle.createUpdate(ADD_CUSTOMER).bind(0, profile).executeAndReturnGeneratedKeys("id").mapTo(Long.class).one();
            Collection<Long> hashes = new TreeSet<>(hashes(program.program(), prepared.storedKeys()));
            hashes.add(self);
            handle.createUpdate(ADD_KEYS).bind(0, added).bindArray(1, Long.class, hashes).execute();
            return added;
        });
    }

    private CustomerRecords() { }
}
