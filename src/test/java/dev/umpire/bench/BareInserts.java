package dev.umpire.bench;

import dev.umpire.casefile.DealRequest;
import dev.umpire.store.LookupKeys;
import dev.umpire.store.Slots;
import dev.umpire.store.Transactions;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jdbi.v3.core.Handle;

/**
 * What a registration costs at the least: the same HTTP stack reads the same body, the same rows of the same length
 * are inserted and committed, an answer of the same length goes back. Nothing is looked up, assembled or ruled on.
 */
@Path("/bench/bare-inserts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BareInserts {

    /** As many as an approved registration of a Chinese company has; see {@code IdentityKeys}. */
    private static final int LOOKUP_KEYS = 8;
    private static final int SLOTS = 4;
    private static final String DOCUMENT = "d".repeat(900);
    private static final String CASE_FILE = "c".repeat(1_100);
    private static final String RULING = "r".repeat(900);
    private static final String ANSWER = "\"" + "a".repeat(1_350) + "\"";

    private final Transactions transactions;

    public BareInserts(Transactions transactions) {
        this.transactions = transactions;
    }

    @POST
    @ResponseStatus(201)
    public String insert(DealRequest deal) {
        return transactions.run(handle -> {
            insert(handle, UUID.randomUUID().toString());
            return ANSWER;
        });
    }

    private static void insert(Handle handle, String id) {
        TreeSet<String> slots = new TreeSet<>();
        for (int i = 0; i < SLOTS; i++) {
            slots.add("K3|name:" + i + id);
        }
        Slots.lock(handle, "bench", slots);
        handle.createUpdate("""
                insert into ruling (program, id, registration_id, kind, policy_version, outcome, decided_at, case_file, ruling)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .bind(0, "bench").bind(1, id).bind(2, id).bind(3, "deal-registration").bind(4, "v".repeat(64)).bind(5, "APPROVED")
                .bind(6, OffsetDateTime.now(ZoneOffset.UTC)).bind(7, CASE_FILE).bind(8, RULING)
                .executeAndReturnGeneratedKeys("seq").mapTo(Long.class).one();
        handle.execute("insert into registration (program, id, version, partner_id, status, document) values (?, ?, 1, ?, ?, ?)",
                "bench", id, "huadong", "APPROVED", DOCUMENT);
        List<String> keys = java.util.stream.IntStream.range(0, LOOKUP_KEYS).mapToObj(i -> "core:" + i + id).toList();
        LookupKeys.add(handle, "bench", "registration", id, keys);
        handle.execute("insert into claim (program, claim_key, product_line, registration_id, version) values (?, ?, ?, ?, 1)",
                "bench", "name:" + id, "K3", id);
    }
}
