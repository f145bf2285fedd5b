package dev.umpire.registration.online;

import static dev.umpire.registration.online.Office.KINGDEE;
import static dev.umpire.registration.online.Office.customer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.umpire.registration.DealOutcome;
import dev.umpire.ruling.ReadBack;
import dev.umpire.ruling.Ruling;
import dev.umpire.store.Database;
import dev.umpire.store.Databases;
import dev.umpire.store.UnreadableRow;
import dev.umpire.web.PageQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One record on file that cannot be read takes down neither a list nor a ruling, and is not taken for absent. */
class UnreadableRecordsTest {

    private static final String NAME = "深圳市华强科技有限公司";
    private static final String STRANGER = "广州市白云乐器有限公司";

    private final Database database = Databases.h2();
    private final Office office = new Office(database).withPartner("beifang").withPartner("huadong");
    private String broken;

    @BeforeEach
    void aRegistrationWasChangedByHand() {
        broken = office.register("beifang", customer(NAME, null)).id();
        office.register("beifang", customer(STRANGER, null));
        database.jdbi().useHandle(handle -> handle.execute("update registration set document = replace(document, '2026-', '12026-') where id = ?", broken));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theListShowsItByItsIdBesideTheOthers() {
        var list = office.keeping.list(KINGDEE, new Registrations.DealFilter(null, null, null), new PageQuery(0, 50, null));

        assertThat(list.items()).singleElement().satisfies(deal -> assertThat(deal.registration().customer().name()).isEqualTo(STRANGER));
        assertThat(list.unreadable()).singleElement().satisfies(row -> assertThat(row.id()).isEqualTo(broken));
    }

    @Test
    void askedForByItsIdItSaysWhy() {
        assertThatThrownBy(() -> office.keeping.get(KINGDEE, broken)).isInstanceOf(UnreadableRow.class)
                .hasMessageContainingAll(broken, "12026-", "changed by hand");
    }

    @Test
    void aRegistrationOnWhichItMayBearIsEscalatedAndSaysSo() {
        Ruling ruling = ReadBack.ruling(office.register("huadong", customer(NAME, null)).ruling());

        assertThat(ruling.outcome()).isEqualTo(DealOutcome.ESCALATED);
        assertThat(ruling.findings()).anySatisfy(finding -> {
            assertThat(finding.clause()).isEqualTo("C.8");
            assertThat(finding.facts()).contains("registration:" + broken);
            assertThat(finding.message().en()).doesNotContain(broken);
        });
    }

    @Test
    void aRegistrationOfAnotherCustomerIsNotTouchedByIt() {
        assertThat(ReadBack.ruling(office.register("huadong", customer("北京市朝阳光学有限公司", null)).ruling()).findings())
                .noneSatisfy(finding -> assertThat(finding.clause()).isEqualTo("C.8"));
    }
}
