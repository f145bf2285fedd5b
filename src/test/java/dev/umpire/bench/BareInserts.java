package dev.umpire.bench;

import dev.umpire.activation.PoliciesInForce;
import dev.umpire.casefile.Customer;
import dev.umpire.casefile.Program;
import dev.umpire.identity.IdentityKeys;
import dev.umpire.registration.DealRequest;
import dev.umpire.search.Bearing;
import dev.umpire.search.CustomerRecords;
import dev.umpire.store.Slots;
import dev.umpire.store.Transactions;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jdbi.v3.core.Handle;

/**
 * What the database has to do for one approved registration, and nothing else: the rows of a registration that was
 * ruled before are written again under another id, keys and documents as long as the real ones.
 */
@Path("/bench/bare-inserts")
public class BareInserts {

    private static final String LAST = """
            select r.id, r.partner_id, r.document, u.policy_version, u.case_file, u.ruling from registration r
            join ruling u on u.program = r.program and u.record_id = r.id where r.program = 'kingdee' order by u.seq desc limit 1""";
    private static final String RULING = """
            insert into ruling (program, id, record_id, kind, policy_version, outcome, decided_at, case_file, ruling)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String REGISTRATION = """
            insert into registration (program, id, version, partner_id, status, document) values (?, ?, 1, ?, ?, ?)""";
    private static final String HOLDER = "select registration_id, version from claim where program = ? and claim_key = ? and product_line = ?";
    private static final String CLAIM = """
            insert into claim (program, claim_key, product_line, registration_id, version) values (?, ?, ?, ?, 1)""";
    private static final String PROGRAM = "kingdee";

    private record Rows(String partner, String document, String version, String caseFile, String ruling) { }

    private final Transactions transactions;
    private final PoliciesInForce policies;
    private volatile Rows rows;

    BareInserts(Transactions transactions, PoliciesInForce policies) {
        this.transactions = transactions;
        this.policies = policies;
    }

    @POST
    @ResponseStatus(201)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public String insert(DealRequest deal) {
        Rows again = transactions.run(handle -> {
            Rows known = rows(handle);
            write(handle, known);
            return known;
        });
        return again.ruling();
    }

    private Program program() {
        return policies.inForce(PROGRAM).orElseThrow().program();
    }

    private void write(Handle handle, Rows known) {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        String id = "B-" + mark + "-00000";
        Slots.lock(handle, PROGRAM, marked("K3|" + mark, IdentityKeys.lockKeys(Customer.named("深圳市华强科技有限公司", null), "CN-440300")));
        handle.createUpdate(RULING).bind(0, PROGRAM).bind(1, id).bind(2, id).bind(3, "deal-registration").bind(4, known.version())
                .bind(5, "APPROVED").bind(6, OffsetDateTime.now(ZoneOffset.UTC)).bind(7, known.caseFile()).bind(8, known.ruling())
                .executeAndReturnGeneratedKeys("seq").mapTo(Long.class).one();
        handle.execute(REGISTRATION, PROGRAM, id, known.partner(), "APPROVED", known.document());
        CustomerRecords.add(handle, program(), "registration", id, Customer.named("深圳市" + mark + "科技有限公司", "CN-440300"), Bearing.standing("K3", null));
        handle.select(HOLDER, PROGRAM, mark, "K3").mapTo(String.class).findOne();
        handle.execute(CLAIM, PROGRAM, mark, "K3", id);
    }

    private static SortedSet<String> marked(String mark, Iterable<String> keys) {
        SortedSet<String> marked = new TreeSet<>();
        keys.forEach(key -> marked.add(mark + key));
        return marked;
    }

    /** Of the registration ruled last before the first call. */
    private Rows rows(Handle handle) {
        if (rows == null) {
            rows = handle.createQuery(LAST).map((row, ctx) -> new Rows(row.getString(2), row.getString(3), row.getString(4),
                    row.getString(5), row.getString(6))).one();
        }
        return rows;
    }
}
