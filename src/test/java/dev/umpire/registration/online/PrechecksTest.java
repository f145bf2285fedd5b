package dev.umpire.registration.online;

import static dev.umpire.registration.online.Office.KINGDEE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.umpire.casefile.Customer;
import dev.umpire.casefile.Json;
import dev.umpire.registration.DealRequest;
import dev.umpire.ruling.PartnerView;
import dev.umpire.ruling.ReadBack;
import dev.umpire.store.Locking;
import dev.umpire.web.ProblemType;
import dev.umpire.web.QuotaExceeded;
import dev.umpire.web.RefusedRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Questions are counted, each once, however many come at one instant; and the vendor's own side asks freely. */
class PrechecksTest extends AtTheOffice {

    private static final int QUOTA = 3;

    private static final int AT_ONCE = 8;

    private Prechecks prechecks(Locking locking) {
        return office.prechecks(new PrecheckQuota(() -> QUOTA, locking));
    }

    private PartnerView ask(String partner, String key, String role) {
        return ReadBack.view(prechecks(Locking.ON).ask(KINGDEE, office.deal(partner, Office.huaqiang()), key, role));
    }

    private int counted() {
        return database.jdbi().withHandle(h -> h.select("select count(*) from precheck").mapTo(Integer.class).one());
    }

    @Test
    void theQuotaIsOfOnePartnerAndOneDay() {
        for (int i = 0; i < QUOTA; i++) {
            ask("beifang", null, null);
        }

        assertThatThrownBy(() -> ask("beifang", null, null)).isInstanceOfSatisfying(QuotaExceeded.class,
                refused -> assertThat(refused.type()).isEqualTo(ProblemType.QUOTA_EXCEEDED))
                .hasMessage("The partner (beifang) has asked 3 times today, as often as it may. Maybe register the deal, or ask again tomorrow.");
        ask("huadong", null, null);
        assertThat(counted()).isEqualTo(QUOTA + 1);
        office.clock.plusDays(1);
        ask("beifang", null, null);
    }

    @Test
    void theVendorsSideAsksFreelyAndUsesUpNothingOfAPartner() {
        DealRequest direct = Json.read(Json.write(office.deal(null, Office.huaqiang())).replace("\"PARTNER\"", "\"DIRECT\""), DealRequest.class);
        for (int i = 0; i <= QUOTA; i++) {
            ask("beifang", null, "manager");
            prechecks(Locking.ON).ask(KINGDEE, direct, null, null);
        }

        assertThat(counted()).isEqualTo(2 * QUOTA + 2);
        ask("beifang", null, null);
    }

    @Test
    void aQuestionThatIsRefusedIsNotCounted() {
        Customer nameless = new Customer("***", null, null, "CN-440300", null, null, null, null, null);

        assertThatThrownBy(() -> prechecks(Locking.ON).ask(KINGDEE, office.deal("beifang", nameless), "k", null))
                .isInstanceOf(RefusedRequest.class).isNotInstanceOf(QuotaExceeded.class);
        assertThat(counted()).isZero();
        assertThat(ask("beifang", "k", null)).as("nor is its key used").isNotNull();
    }

    @Test
    void theSameKeyGivesTheSameBytesAndCountsOnce() {
        byte[] first = Json.bytes(ask("beifang", "k-1", null));
        office.register("huadong", Office.huaqiang());

        assertThat(Json.bytes(ask("beifang", "k-1", null))).isEqualTo(first);
        assertThat(Json.bytes(ask("beifang", "k-2", null))).isNotEqualTo(first);
        assertThat(counted()).isEqualTo(2);
        assertThatThrownBy(() -> ask("huadong", "k-1", null)).isInstanceOfSatisfying(RefusedRequest.class,
                refused -> assertThat(refused.type()).isEqualTo(ProblemType.IDEMPOTENCY_KEY_REUSED));
    }

    @Test
    void whoHasNoQuestionLeftStillGetsWhatWasAnswered() {
        byte[] first = Json.bytes(ask("beifang", "k-1", null));
        ask("beifang", null, null);
        ask("beifang", null, null);

        assertThat(Json.bytes(ask("beifang", "k-1", null))).isEqualTo(first);
        assertThatThrownBy(() -> ask("beifang", "k-2", null)).isInstanceOf(QuotaExceeded.class);
    }

    @Test
    void manyAtOneInstantDoNotPassTheQuota() throws Exception {
        assertThat(answeredOf(Locking.ON, false)).isEqualTo(QUOTA);
    }

    @Test
    void withoutTheLockTheyWouldPassIt() throws Exception {
        int most = 0;
        for (int round = 0; round < 20 && most <= QUOTA; round++) {
            most = answeredOf(Locking.OFF, false);
            office.clock.plusDays(1);
        }
        assertThat(most).isGreaterThan(QUOTA);
    }

    @Test
    void oneKeyAtOneInstantIsOneQuestion() throws Exception {
        assertThat(answeredOf(Locking.ON, true)).isEqualTo(AT_ONCE);
        assertThat(counted()).isEqualTo(1);
    }

    /** How many of several at one instant were answered; those with one key all alike. */
    private int answeredOf(Locking locking, boolean oneKey) throws Exception {
        CyclicBarrier start = new CyclicBarrier(AT_ONCE);
        ExecutorService several = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<String>> questions = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                questions.add(() -> {
                    start.await();
                    try {
                        return Json.write(prechecks(locking).ask(KINGDEE, office.deal("beifang", Office.huaqiang()), oneKey ? "k" : null, null));
                    } catch (QuotaExceeded e) {
                        return null;
                    }
                });
            }
            List<String> answers = new ArrayList<>();
            for (Future<String> answer : several.invokeAll(questions)) {
                if (answer.get() != null) {
                    answers.add(answer.get());
                }
            }
            assertThat(answers.stream().distinct()).hasSize(1);
            return answers.size();
        } finally {
            several.shutdown();
        }
    }
}
