package dev.umpire.registration.online;

import static dev.umpire.registration.online.Office.KINGDEE;
import static dev.umpire.registration.online.Office.customer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.umpire.casefile.Registration.Status;
import dev.umpire.store.RowsRead;
import dev.umpire.web.PageQuery;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A page behind an entry is read from there on, and no farther than it goes: by the rows that the database says it read. On
 * file are 20,000 registrations, R-100001 to R-120000; of each ten, eight are approved, and each fourth is beifang's.
 */
class PagesReadNothingBeforeThemTest extends AtTheOffice {

    private static final String NAME = "深圳市华强科技有限公司";
    private static final String RARE = "杭州西湖园艺有限公司";
    private static final int SIZE = 10;
    /** One more tells that there is another page, and H2 looks at the entry behind which the page is. */
    private static final long ITS_OWN = SIZE + 2L;
    private static final long FEW = 40;
    private static final String MANY = """
            with recursive n(i) as (select 100001 union all select i + 1 from n where i < 120000) select i from n""";

    private String ruled;

    @BeforeEach
    void manyAreOnFile() {
        ruled = office.register("beifang", customer(NAME, null)).id();
        String rare = office.register("beifang", customer(RARE, null)).id();
        database.jdbi().useHandle(handle -> {
            handle.execute("""
                    insert into registration (program, id, version, partner_id, status, document)
                    select r.program, 'R-' || x.n, 1, case when mod(x.n, 4) = 0 then 'beifang' else 'huadong' end,
                           case when mod(x.n, 10) < 8 then 'APPROVED' else 'LOST' end, r.document
                    from registration r cross join (%s) as x(n) where r.id = ?""".formatted(MANY), ruled);
            handle.execute("delete from registration where id in (?, ?)", ruled, rare);
            handle.execute("""
                    insert into partner (program, id, version, document)
                    select p.program, r.id, 1, p.document from partner p cross join registration r where p.id = 'beifang'""");
            handle.execute(keysOf("r.id like '%00'"), ruled);
            handle.execute(keysOf("r.id in ('R-100002', 'R-119998')"), rare);
            handle.execute("insert into customer (id, profile) select 1000000 + x.n, 'x' from (%s) as x(n)".formatted(MANY));
            handle.execute("""
                    insert into customer_record (program, record_type, record_id, customer_id, bearing_hash, place)
                    select 'kingdee', 'registration', 'R-' || x.n, 1000000 + x.n, x.n, 0 from (%s) as x(n)
                    where mod(x.n, 100) <> 0 and x.n not in (100002, 119998)""".formatted(MANY));
            handle.execute("""
                    insert into ruling (program, id, record_id, kind, policy_version, outcome, decided_at, case_file, ruling)
                    select g.program, g.id, r.id, g.kind, g.policy_version, g.outcome, g.decided_at, g.case_file, g.ruling
                    from ruling g join registration r on g.record_id = ? and r.id like '%0'""", ruled);
            handle.execute("""
                    insert into ruling (program, id, record_id, kind, policy_version, outcome, decided_at, case_file, ruling)
                    select program, id, 'R-119998', kind, policy_version, outcome, decided_at, case_file, ruling
                    from ruling where record_id like 'R-10%'""");
            handle.execute("analyze");
        });
    }

    private static String keysOf(String registrations) {
        return """
                insert into customer_record (program, record_type, record_id, customer_id, bearing_hash, place)
                select r.program, k.record_type, r.id, k.customer_id, k.bearing_hash, k.place
                from customer_record k cross join registration r where k.record_id = ? and """ + " " + registrations;
    }

    @Test
    void ofARegister() {
        assertThat(read("partner", () -> office.partners.list(KINGDEE, behind("R-119900")))).isBetween(SIZE + 1L, ITS_OWN);
        assertThat(read("partner", () -> office.partners.list(KINGDEE, new PageQuery(0, SIZE, null)))).isBetween(SIZE + 1L, ITS_OWN);
        assertThat(read("partner", () -> office.partners.list(KINGDEE, new PageQuery(1900, SIZE, null))))
                .as("the number of a page has all before it read").isGreaterThan(19_000);
    }

    @Test
    void ofAllRegistrations() {
        assertThat(read(null, null, null, null)).isBetween(SIZE + 1L, ITS_OWN);
        assertThat(read(null, null, null, "R-110000")).isBetween(SIZE + 1L, ITS_OWN);
        assertThat(read(null, null, null, "R-119900")).isBetween(SIZE + 1L, ITS_OWN);
    }

    @Test
    void ofThoseOfOnePartnerOrStatus() {
        for (String after : new String[] {null, "R-110000", "R-119900"}) {
            assertThat(read("beifang", null, null, after)).isBetween(SIZE + 1L, ITS_OWN);
            assertThat(read(null, Status.LOST, null, after)).isBetween(SIZE + 1L, ITS_OWN);
        }
    }

    @Test
    void ofAPartnerAndAStatusThoseOfTheOneAreRead() {
        for (String after : new String[] {null, "R-110000", "R-119900"}) {
            assertThat(read("beifang", Status.APPROVED, null, after)).isBetween(SIZE + 1L, 5 * ITS_OWN);
            assertThat(read("beifang", Status.LOST, null, after)).isBetween(1L, 5 * ITS_OWN);
        }
    }

    /** Each of the 100 behind R-110000, and the one behind R-119900, is read a few times: as a record of the customer, by its id, and then itself. */
    @Test
    void ofACustomerNothingButTheCustomersIsRead() {
        for (String partner : new String[] {null, "beifang"}) {
            for (Status status : new Status[] {null, Status.LOST, Status.APPROVED}) {
                assertThat(read(partner, status, NAME, "R-110000")).isBetween(SIZE + 1L, 500L);
                assertThat(read(partner, status, NAME, "R-119900")).isBetween(1L, FEW);
                assertThat(read(partner, status, RARE, null)).isBetween(1L, FEW);
                assertThat(read(partner, status, RARE, "R-110000")).isBetween(1L, FEW);
                assertThat(read(partner, status, RARE, "R-119998")).isBetween(0L, FEW);
            }
        }
    }

    @Test
    void ofTheRulingsOnARegistration() {
        List<String> places = database.jdbi().withHandle(handle -> handle
                .select("select seq from ruling where record_id = 'R-119998' order by seq").mapTo(String.class).list());
        assertThat(places).hasSizeGreaterThan(900);

        assertThat(read("ruling", () -> office.keeping.rulings(KINGDEE, "R-119998", behind(places.get(800))))).isBetween(SIZE + 1L, ITS_OWN);
    }

    private static PageQuery behind(String after) {
        return new PageQuery(0, SIZE, after);
    }

    private long read(String partner, Status status, String customer, String after) {
        return read("registration r", () -> office.keeping.list(KINGDEE, new Registrations.DealFilter(partner, status, customer), behind(after)));
    }

    private long read(String table, Runnable work) {
        List<String> plans = RowsRead.plans(database, table, work);
        assertThat(plans).hasSize(1);
        return RowsRead.in(plans.get(0));
    }
}
