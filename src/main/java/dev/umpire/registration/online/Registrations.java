package dev.umpire.registration.online;

import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.Customer;
import dev.umpire.casefile.Identifiers;
import dev.umpire.casefile.Json;
import dev.umpire.casefile.Period;
import dev.umpire.casefile.Program;
import dev.umpire.casefile.Registration;
import dev.umpire.casefile.Registration.Status;
import dev.umpire.casefile.Written;
import dev.umpire.identity.IdentityKeys;
import dev.umpire.intake.CaseDraft;
import dev.umpire.intake.CaseSource;
import dev.umpire.intake.DealsWon;
import dev.umpire.intake.Protections;
import dev.umpire.intake.Search;
import dev.umpire.ruling.Ruling;
import dev.umpire.search.CustomerRecords;
import dev.umpire.search.CustomerTable;
import dev.umpire.store.Documents;
import dev.umpire.store.Locking;
import dev.umpire.store.Placed;
import dev.umpire.store.Row;
import dev.umpire.web.PageQuery;
import dev.umpire.web.RefusedRequest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** All registrations of a program, found by the customer's identity. */
@Singleton
public class Registrations implements CaseSource, Protections, CustomerTable, DealsWon {

    private static final Documents<Deal> TABLE = new Documents<>("registration", Deal.class);
    private static final String ADD = """
            insert into registration (program, id, version, partner_id, status, document) values (?, ?, 1, ?, ?, ?)""";
    private static final String HOLD = "select id, document from registration where program = ? and id = ? for update";
    private static final String PUT = """
            update registration set status = ?, document = ?, version = version + 1 where program = ? and id = ?""";
    private static final String WON = "select id, document from registration where program = ? and partner_id = ? and status = 'WON' order by id";
    private static final String STANDING = """
            select seq, ruling from ruling where program = ? and record_id = ? and kind = 'deal-registration'
            order by seq desc limit 1""";
    private static final String ALL_RULINGS = """
            select seq, id, ruling from ruling where program = ? and record_id = ? and seq > ?
            order by record_id, program, seq limit ? offset ?""";
    private static final String BY_CUSTOMER = """
            select distinct k.record_id from customer_key c join customer_record k on k.customer_id = c.customer_id
            where c.hash in (<hashes>) and k.record_type = 'registration'""";
    /** Where another key leads: H2 would take an index that begins with the program, then read and sort all that is in it. */
    private static final String OF_PROGRAM = " and cast(r.program as varchar) = :program";
    private static final String RULING = "select case_file, ruling from ruling where seq = ?";

    private final Locking locking;

    @Inject
    public Registrations() {
        this(Locking.ON);
    }

    Registrations(Locking locking) {
        this.locking = locking;
    }

    @Override
    public String table() {
        return TABLE.table();
    }

    @Override
    public List<Filed> after(Handle handle, String program, String id, int most) {
        return TABLE.heldAfter(handle, program, id, most, (row, text) -> row.readable()
                ? new Filed(row.id(), row.document().request().customerAsMatched(), row.document().bearing()) : Filed.unreadable(row.id(), text));
    }

    @Override
    public void contribute(Search search, CaseDraft draft) {
        draft.readable(TABLE.table(), TABLE.findAll(search.handle(), search.program(), search.ids(TABLE.table())))
                .forEach(deal -> draft.registration(deal.registration()));
    }

    Optional<Deal> find(Handle handle, String program, String id) {
        return TABLE.find(handle, program, id);
    }

    @Override
    public Optional<Registration> onRecord(Handle handle, String program, String id) {
        return find(handle, program, id).map(Deal::registration);
    }

    @Override
    public List<Row<Won>> of(Handle handle, String program, String partnerId, Period period) {
        return handle.select(WON, program, partnerId).map(TABLE::row).stream()
                .filter(row -> !row.readable() || row.document().closedOn() != null && period.covers(row.document().closedOn()))
                .map(row -> new Row<>(row.id(), row.readable() ? row.document().won() : null, row.fault())).toList();
    }

    /** Those that say one of the words, as far as they can be read. */
    List<Deal> saying(Handle handle, String program, Collection<String> words) {
        return TABLE.saying(handle, program, words).stream().filter(Row::readable).map(Row::document).toList();
    }

    void add(Handle handle, Program program, Deal deal) {
        handle.execute(ADD, program.program(), deal.id(), deal.request().partnerId(), deal.status().name(), Json.write(deal));
        CustomerRecords.add(handle, program, TABLE.table(), deal.id(), deal.request().customerAsMatched(), deal.bearing());
    }

    @Override
    public List<Row<Registration>> under(Handle handle, String program, Collection<String> lockKeys) {
        return TABLE.findAll(handle, program, CustomerRecords.under(handle, program, TABLE.table(), lockKeys)).stream()
                .map(row -> new Row<>(row.id(), row.readable() ? row.document().registration() : null, row.fault())).toList();
    }

    /**
     * The registration, held until the transaction ends. Every change of one begins here, after the slots of its customer
     * where they are needed, so that whoever comes second sees what the first did.
     *
     * @throws RefusedRequest 404 if there is none
     */
    Deal held(Handle handle, String program, String id) {
        Optional<Deal> deal = locking == Locking.OFF ? find(handle, program, id)
                : handle.select(HOLD, program, id).map(TABLE::row).findOne().map(Row::orThrow);
        return deal.orElseThrow(() -> RefusedRequest.notFound("registration", id, program));
    }

    /** Stores a registration that is held; its customer never changes. */
    void put(Handle handle, String program, Deal deal) {
        handle.execute(PUT, deal.status().name(), Json.write(deal), program, deal.id());
        CustomerRecords.bears(handle, program, TABLE.table(), deal.id(), deal.bearing());
    }

    /**
     * The ruling that stands: the last one on whether the deal is protected; none for one that was imported.
     *
     * @throws dev.umpire.store.UnreadableRow if it cannot be read
     */
    Shown standing(Handle handle, String program, String id) {
        return handle.select(STANDING, program, id)
                .map((row, ctx) -> new Shown(row.getLong(1), Row.<Ruling>written("ruling", id, row.getString(2)).orThrow()))
                .findOne().orElse(Shown.NONE);
    }

    /**
     * A ruling that an answer shows, with its place in the order of recording.
     *
     * @param seq    null where there is none
     * @param ruling null where there is none
     */
    record Shown(Long seq, Written<Ruling> ruling) {
        static final Shown NONE = new Shown(null, null);
    }

    /** All rulings on the registration, of every kind, the first one first. */
    List<Placed<Written<Ruling>>> rulings(Handle handle, String program, String id, PageQuery page) {
        return handle.select(ALL_RULINGS, program, id, page.afterNumber(), page.fetched(), page.start())
                .map((row, ctx) -> new Placed<>(row.getString(1), Row.<Ruling>written("ruling", row.getString(2), row.getString(3))))
                .list();
    }

    /** The ruling at this place, with its case file. */
    Ruled ruled(Handle handle, long seq) {
        return handle.select(RULING, seq).map((row, ctx) ->
                new Ruled(written(seq, row.getString(1)), written(seq, row.getString(2)))).one();
    }

    private static <T> Written<T> written(long seq, String json) {
        return Row.<T>written("ruling", Long.toString(seq), json).orThrow();
    }

    record Ruled(Written<CaseFile> caseFile, Written<Ruling> ruling) {

        /** The registration as that ruling made it: of answers that were given before answers were kept. */
        Deal asRegistered(String id) {
            return FirstRuling.of(ruling).registered(id, caseFile);
        }
    }

    /** What a list is filtered by; each may be null. {@code customer} is a name or a registered identifier. */
    record DealFilter(String partnerId, Status status, String customer) { }

    List<Row<Deal>> page(Handle handle, Program program, DealFilter filter, PageQuery page) {
        Collection<String> keys = filter.customer() == null ? List.of() : keysOf(filter.customer());
        if (filter.customer() != null && keys.isEmpty()) {
            return List.of();       // signs that name nobody
        }
        String indexed = filter.customer() != null ? null : filter.partnerId() != null ? "r.partner_id"
                : filter.status() != null ? "r.status" : null;
        StringBuilder sql = new StringBuilder("select r.id, r.document from registration r");
        sql.append(filter.customer() == null ? "" : " join (" + BY_CUSTOMER + " and k.record_id > :after) as c(id) on c.id = r.id");
        sql.append(" where r.id > :after");
        sql.append(indexed == null ? OF_PROGRAM : " and r.program = :program");
        sql.append(filter.partnerId() == null ? "" : " and r.partner_id = :partner");
        sql.append(filter.status() == null ? "" : " and r.status = :status");
        // H2 reads along an index as far as it must only where the order names the index from its beginning
        sql.append(indexed == null ? " order by r.id" : " order by r.program, " + indexed + ", r.id").append(" limit :size offset :start");
        Query query = handle.createQuery(sql.toString()).bind("program", program.program())
                .bind("after", page.afterId()).bind("size", page.fetched()).bind("start", page.start());
        if (filter.partnerId() != null) {
            query.bind("partner", filter.partnerId());
        }
        if (filter.status() != null) {
            query.bind("status", filter.status().name());
        }
        if (filter.customer() != null) {
            query.bindList("hashes", CustomerRecords.hashes(program.program(), keys));
        }
        return query.map(TABLE::row).list();
    }

    private static Collection<String> keysOf(String customer) {
        TreeSet<String> keys = new TreeSet<>(IdentityKeys.lockKeys(Customer.named(customer, null), null));
        List.of(Identifiers.uscc(customer), new Identifiers(null, customer, null, null, null),
                new Identifiers(null, null, customer, null, null), new Identifiers(null, null, null, customer, null))
                .forEach(code -> IdentityKeys.claimKey(new Customer(customer, null, code, null, null, null, null, null, null), null)
                        .ifPresent(keys::add));
        return keys;
    }
}
