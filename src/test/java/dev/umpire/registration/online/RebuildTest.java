package dev.umpire.registration.online;

import static dev.umpire.registration.online.Office.KINGDEE;
import static dev.umpire.registration.online.Office.customer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.umpire.casefile.NamedAccount;
import dev.umpire.casefile.Registration.Status;
import dev.umpire.intake.Kingdee;
import dev.umpire.ruling.ReadBack;
import dev.umpire.search.Rebuilding;
import dev.umpire.search.Rebuilt;
import dev.umpire.store.Unavailable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Customers that were prepared by other functions are prepared anew; until then nobody is ruled on. */
class RebuildTest extends AtTheOffice {

    private static final String NAME = "深圳市华强科技有限公司";
    private static final String OTHERWISE = "华强科技(深圳)有限公司";

    @Test
    void whatWasPreparedByOtherFunctionsIsFoundAgainAfterwards() {
        String first = office.register("beifang", customer(NAME, null)).id();
        forget();
        assertThat(office.register("huadong", customer(OTHERWISE, null)).status()).as("without keys nobody is found").isEqualTo(Status.APPROVED);

        List<Long> told = new ArrayList<>();
        Rebuilt rebuilt = rebuilding().rebuild(Kingdee.VERSION.program(), told::add);

        assertThat(rebuilt).isEqualTo(new Rebuilt(2, 0));
        assertThat(told).isSorted().endsWith(2L);
        assertThat(ReadBack.ruling(office.register("huadong", customer(NAME, null)).ruling()).conflicts()).anySatisfy(conflict ->
                assertThat(conflict.rival().id()).isEqualTo(first));
    }

    @Test
    void untilThenNobodyIsRuledOnAndWhoAsksIsToldSo() {
        Rebuilding rebuilding = rebuilding();
        assertThatThrownBy(() -> rebuilding.requireDone(Kingdee.VERSION.program())).isInstanceOf(Unavailable.class)
                .hasMessageContainingAll("being prepared", "Nothing was stored");

        rebuilding.rebuild(Kingdee.VERSION.program(), done -> { });

        rebuilding.requireDone(Kingdee.VERSION.program());
        rebuilding().requireDone(Kingdee.VERSION.program());
    }

    @Test
    void functionsOfAnotherReleaseStopRulings() {
        rebuilding().rebuild(Kingdee.VERSION.program(), done -> { });
        database.jdbi().useHandle(handle -> handle.execute("update customer_functions set functions = '0|' || substring(functions from 3)"));

        assertThatThrownBy(() -> rebuilding().requireDone(Kingdee.VERSION.program())).isInstanceOf(Unavailable.class);
    }

    @Test
    void otherCitiesOfAPolicyDoNot() {
        rebuilding().rebuild(Kingdee.VERSION.program(), done -> { });
        database.jdbi().useHandle(handle -> handle.execute("update customer_functions set functions = functions || 'x'"));

        rebuilding().requireDone(Kingdee.VERSION.program());
    }

    @Test
    void whatIsOfNoUseAnyMoreIsTakenAway() {
        office.register("beifang", customer(NAME, null));
        long keys = count("customer_key");
        office.accounts.put(KINGDEE, "A-1", account(OTHERWISE));
        office.accounts.put(KINGDEE, "A-1", account("广州市白云乐器有限公司"));
        assertThat(count("customer")).isEqualTo(3);

        rebuilding().rebuild(Kingdee.VERSION.program(), done -> { });

        assertThat(count("customer")).isEqualTo(2);
        assertThat(count("customer_key")).isGreaterThan(keys).isLessThan(3 * keys);
        assertThat(count("customer_key k where not exists (select 1 from customer c where c.id = k.customer_id)")).isZero();
        office.clock.plusDays(2);
        assertThat(office.register("huadong", customer(NAME, null)).status()).isEqualTo(Status.DECLINED);
    }

    @Test
    void aRecordThatCannotBeReadIsStillFoundByItsCustomer() {
        String broken = office.register("beifang", customer(NAME, null)).id();
        database.jdbi().useHandle(handle -> handle.execute("update registration set document = replace(document, '2026-', '12026-') where id = ?", broken));

        rebuilding().rebuild(Kingdee.VERSION.program(), done -> { });

        assertThat(office.register("huadong", customer(OTHERWISE, null)).status()).isEqualTo(Status.ESCALATED);
    }

    @Test
    void aRecordOfWhichNotEvenTheCustomerCanBeReadIsCounted() {
        office.register("beifang", customer(NAME, null));
        String broken = office.register("huadong", customer("广州市白云乐器有限公司", null)).id();
        database.jdbi().useHandle(handle -> handle.execute("update registration set document = substring(document from 3) where id = ?", broken));

        assertThat(rebuilding().rebuild(Kingdee.VERSION.program(), done -> { })).isEqualTo(new Rebuilt(2, 1));
    }

    private static NamedAccount account(String name) {
        return new NamedAccount(null, customer(name, null), "beifang", null, LocalDate.parse("2026-01-01"), null);
    }

    /** As if an earlier release had written the keys. */
    private void forget() {
        database.jdbi().useHandle(handle -> handle.execute("update customer_key set hash = hash + 1"));
    }

    private long count(String table) {
        return database.jdbi().withHandle(handle -> handle.select("select count(*) from " + table).mapTo(Long.class).one());
    }

    private Rebuilding rebuilding() {
        return office.rebuilding();
    }
}
