package dev.umpire.registration.online;

import static dev.umpire.registration.online.Office.KINGDEE;
import static dev.umpire.registration.online.Office.customer;
import static dev.umpire.registration.online.Office.huaqiang;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.umpire.activation.GoneCodes;
import dev.umpire.casefile.Registration.Status;
import dev.umpire.registration.DealOutcome;
import dev.umpire.ruling.ReadBack;
import dev.umpire.web.RefusedRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How registrations end, and what follows from it, the same on both databases. */
class ClosingTest extends AtTheOffice {

    @Test
    void aWithdrawnRegistrationFreesTheCustomer() {
        RegisteredDeal first = office.register("beifang", huaqiang());

        assertThat(office.keeping.withdraw(KINGDEE, first.id(), null).status()).isEqualTo(Status.WITHDRAWN);
        assertThat(holders()).isEmpty();
        assertThat(office.register("huadong", huaqiang()).status()).isEqualTo(Status.APPROVED);
        assertThatThrownBy(() -> office.keeping.withdraw(KINGDEE, first.id(), null)).hasMessageContaining("WITHDRAWN");
    }

    @Test
    void aWonDealKeepsItsProtectionAndALostOneDoesNot() {
        RegisteredDeal won = office.register("beifang", huaqiang());
        RegisteredDeal lost = office.register("huadong", customer("深圳市移远通信有限公司", null));

        office.keeping.close(KINGDEE, won.id(), new Keeping.Closure(Status.WON, null, new BigDecimal("48000")), null);
        office.keeping.close(KINGDEE, lost.id(), new Keeping.Closure(Status.LOST, office.today(), null), null);

        assertThat(holders()).containsExactly(won.id());
        assertThat(office.keeping.get(KINGDEE, won.id()).closedFor()).isEqualByComparingTo("48000");
    }

    @Test
    void whoWonADealIsTheIncumbentOnceItsProtectionIsOver() {
        RegisteredDeal won = office.register("beifang", Office.huaqiang());
        RegisteredDeal lost = office.register("beifang", Office.customer("广州市白云乐器有限公司", null));
        office.keeping.close(KINGDEE, won.id(), new Keeping.Closure(Status.WON, null, null), null);
        office.keeping.close(KINGDEE, lost.id(), new Keeping.Closure(Status.LOST, null, null), null);

        office.clock.plusDays(200);
        RegisteredDeal atTheWon = office.registering.register(KINGDEE, office.renewalDeal("huadong", Office.huaqiang()), null, null);
        RegisteredDeal atTheLost = office.registering.register(KINGDEE,
                office.renewalDeal("huadong", Office.customer("广州市白云乐器有限公司", null)), null, null);

        assertThat(ReadBack.ruling(atTheWon.ruling()).outcome()).isEqualTo(DealOutcome.DECLINED);
        assertThat(ReadBack.ruling(atTheWon.ruling()).findings()).anySatisfy(finding -> assertThat(finding.clause()).isEqualTo("4.6"));
        assertThat(ReadBack.ruling(atTheLost.ruling()).outcome()).isEqualTo(DealOutcome.APPROVED);
        assertThat(office.sales.get(KINGDEE, won.id()).partnerId()).isEqualTo("beifang");
    }

    @Test
    void aDealIsNotClosedBeforeItWasSubmitted() {
        RegisteredDeal deal = office.register("beifang", Office.huaqiang());

        assertThatThrownBy(() -> office.keeping.close(KINGDEE, deal.id(), new Keeping.Closure(Status.LOST, office.today().minusDays(1), null), null))
                .isInstanceOf(RefusedRequest.class).hasMessageContaining("lies before the submission");
        assertThat(office.keeping.close(KINGDEE, deal.id(), new Keeping.Closure(Status.LOST, office.today(), null), null).status()).isEqualTo(Status.LOST);
    }

    @Test
    void ofCodesThatAreGoneTheOpenRegistrationsAndTheRecordsOfRegistersAreCounted() {
        RegisteredDeal closed = office.register("beifang", Office.huaqiang());
        office.keeping.withdraw(KINGDEE, closed.id(), null);
        office.register("beifang", Office.customer("广州市白云乐器有限公司", null));
        GoneCodes line = new GoneCodes(Map.of("productLine", Set.of("K3")));
        GoneCodes likeIt = new GoneCodes(Map.of("productLine", Set.of("K_", "K%")));

        assertThat(office.keeping.naming(KINGDEE, line)).isEqualTo(1);
        assertThat(office.partners.naming(KINGDEE, line)).isEqualTo(2);
        assertThat(office.keeping.naming(KINGDEE, likeIt)).isZero();
    }

    private List<String> holders() {
        return database.jdbi().withHandle(handle -> handle.select("select distinct registration_id from claim").mapTo(String.class).list());
    }
}
