package dev.umpire.rebate.online;

import dev.umpire.casefile.Json;
import dev.umpire.casefile.Written;
import dev.umpire.rebate.RebateKind;
import dev.umpire.rebate.RebateOutcome;
import dev.umpire.ruling.Ruling;
import dev.umpire.store.Documents;
import dev.umpire.store.Row;
import dev.umpire.web.PageQuery;
import dev.umpire.web.RefusedRequest;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** All rebate claims of a program. One partner has one for each period. */
@Singleton
public class RebateClaims {

    private static final Documents<KeptClaim> TABLE = new Documents<>("rebate_claim", KeptClaim.class);

    private static final String ADD = """
            insert into rebate_claim (program, id, version, partner_id, period, period_year, status, total, document)
            values (?, ?, 1, ?, ?, ?, ?, ?, ?)""";
    private static final String PUT = """
            update rebate_claim set status = ?, total = ?, document = ?, version = version + 1 where program = ? and id = ?""";
    private static final String HOLD = "select id, document from rebate_claim where program = ? and id = ? for update";
    private static final String OF_PERIOD = "select id from rebate_claim where program = ? and partner_id = ? and period = ?";
    private static final String PAID = """
            select sum(total) from rebate_claim where program = ? and partner_id = ? and period_year = ? and period <> ?""";
    private static final String STANDING = """
            select seq, ruling from ruling where record_id = ? and program = ? and kind = ? order by seq desc limit 1""";

    Optional<KeptClaim> find(Handle handle, String program, String id) {
        return TABLE.find(handle, program, id);
    }

    /** Id of the partner's claim for the period, if there is one. */
    Optional<String> ofPeriod(Handle handle, String program, String partnerId, String period) {
        return handle.select(OF_PERIOD, program, partnerId, period).mapTo(String.class).findOne();
    }

    /** What the other claims of the partner for that year are paid. */
    BigDecimal paid(Handle handle, String program, String partnerId, int year, String otherThan) {
        return handle.select(PAID, program, partnerId, year, otherThan).mapTo(BigDecimal.class).findOne().orElse(BigDecimal.ZERO);
    }

    void add(Handle handle, String program, KeptClaim claim) {
        handle.execute(ADD, program, claim.id(), claim.request().partnerId(), claim.period(), claim.request().period().orElseThrow().year(),
                claim.status().name(), claim.total(), Json.write(claim));
    }

    /** Stores a claim that is held. */
    void put(Handle handle, String program, KeptClaim claim) {
        handle.execute(PUT, claim.status().name(), claim.total(), Json.write(claim), program, claim.id());
    }

    /**
     * The claim, held until the transaction ends.
     *
     * @throws RefusedRequest 404 if there is none
     */
    KeptClaim held(Handle handle, String program, String id) {
        return handle.select(HOLD, program, id).map(TABLE::row).findOne().map(Row::orThrow)
                .orElseThrow(() -> RefusedRequest.notFound("rebate claim", id, program));
    }

    /**
     * The ruling that stands.
     *
     * @throws dev.umpire.store.UnreadableRow if it cannot be read
     */
    Written<Ruling> standing(Handle handle, String program, String id) {
        return handle.select(STANDING, id, program, RebateKind.CODE)
                .map((row, ctx) -> Row.<Ruling>written("ruling", id, row.getString(2)).orThrow()).findOne().orElse(null);
    }

    /** What a list is filtered by; each may be null. */
    record ClaimFilter(String partnerId, String period, RebateOutcome status) { }

    List<Row<KeptClaim>> page(Handle handle, String program, ClaimFilter filter, PageQuery page) {
        String sql = "select id, document from rebate_claim where program = :program and id > :after"
                + (filter.partnerId() == null ? "" : " and partner_id = :partner") + (filter.period() == null ? "" : " and period = :period")
                + (filter.status() == null ? "" : " and status = :status") + " order by id limit :size offset :start";
        Query query = handle.createQuery(sql).bind("program", program).bind("after", page.afterId()).bind("size", page.fetched())
                .bind("start", page.start());
        if (filter.partnerId() != null) {
            query.bind("partner", filter.partnerId());
        }
        if (filter.period() != null) {
            query.bind("period", filter.period());
        }
        if (filter.status() != null) {
            query.bind("status", filter.status().name());
        }
        return query.map(TABLE::row).list();
    }
}
