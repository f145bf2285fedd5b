package dev.umpire.registration.online;

import static dev.umpire.registration.online.Office.KINGDEE;
import static dev.umpire.registration.online.Office.huaqiang;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.umpire.casefile.Evidence;
import dev.umpire.casefile.Registration.Status;
import dev.umpire.registration.DealRequest;
import dev.umpire.web.ProblemType;
import dev.umpire.web.RefusedRequest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A client's key for a request: sent again it is answered as before, and nothing is done twice. */
class GivenAnswersTest extends AtTheOffice {

    private static final int AT_ONCE = 8;

    @Test
    void theSameKeyAndBodyGetTheSameAnswer() {
        DealRequest deal = office.deal("beifang", huaqiang());
        RegisteredDeal first = office.registering.register(KINGDEE, deal, "key-1", null);
        office.keeping.withdraw(KINGDEE, first.id(), null);

        assertThat(office.registering.register(KINGDEE, deal, "key-1", null)).isEqualTo(first);
        assertThatThrownBy(() -> office.registering.register(KINGDEE, office.deal("huadong", huaqiang()), "key-1", null))
                .isInstanceOfSatisfying(RefusedRequest.class, e -> assertThat(e.type()).isEqualTo(ProblemType.IDEMPOTENCY_KEY_REUSED));
        assertThat(rulings()).isEqualTo(1);
    }

    @Test
    void anAnswerThatAnEarlierReleaseDidNotKeepIsToldByItsRuling() {
        DealRequest deal = office.deal("beifang", huaqiang());
        RegisteredDeal first = office.registering.register(KINGDEE, deal, "key-1", null);
        office.keeping.withdraw(KINGDEE, first.id(), null);
        database.jdbi().useHandle(handle -> handle.execute("update idempotency set answer = null"));

        assertThat(office.registering.register(KINGDEE, deal, "key-1", null)).isEqualTo(first);
    }

    @Test
    void everyVerbSentAgainWithItsKeyGetsItsFirstAnswer() {
        RegisteredDeal deal = office.register("beifang", huaqiang());
        Registering.Papers report = new Registering.Papers(null, List.of(new Evidence("PROGRESS_REPORT", office.today(), null)));
        Keeping.Note note = new Keeping.Note(office.today(), "called");
        Keeping.Closure won = new Keeping.Closure(Status.WON, office.today(), null);

        List<RegisteredDeal> first = List.of(office.registering.renew(KINGDEE, deal.id(), report, "k-renewal"),
                office.keeping.note(KINGDEE, deal.id(), note, "k-note"), office.keeping.close(KINGDEE, deal.id(), won, "k-won"));
        List<RegisteredDeal> again = List.of(office.registering.renew(KINGDEE, deal.id(), report, "k-renewal"),
                office.keeping.note(KINGDEE, deal.id(), note, "k-note"), office.keeping.close(KINGDEE, deal.id(), won, "k-won"));

        assertThat(again).isEqualTo(first);
        assertThat(first).extracting(RegisteredDeal::status).containsExactly(Status.APPROVED, Status.APPROVED, Status.WON);
        assertThat(office.keeping.get(KINGDEE, deal.id()).activity()).hasSize(1);
        assertThat(office.keeping.get(KINGDEE, deal.id()).renewals()).isEqualTo(1);
    }

    @Test
    void papersSentAgainWithTheirKeyGetTheirFirstAnswerAfterAWithdrawalToo() {
        RegisteredDeal deal = office.registering.register(KINGDEE, office.deal("beifang", huaqiang(), List.of()), null, null);
        Registering.Papers papers = new Registering.Papers(null, List.of(new Evidence("MEETING_RECORD", office.today(), null)));
        RegisteredDeal cured = office.registering.addEvidence(KINGDEE, deal.id(), papers, "k-papers");
        RegisteredDeal withdrawn = office.keeping.withdraw(KINGDEE, deal.id(), "k-end");

        assertThat(office.registering.addEvidence(KINGDEE, deal.id(), papers, "k-papers")).isEqualTo(cured);
        assertThat(office.keeping.withdraw(KINGDEE, deal.id(), "k-end")).isEqualTo(withdrawn);
        assertThat(office.keeping.get(KINGDEE, deal.id())).isEqualTo(withdrawn);
    }

    @Test
    void aKeyOfOneVerbIsRefusedForAnother() {
        RegisteredDeal deal = office.register("beifang", huaqiang());
        office.keeping.withdraw(KINGDEE, deal.id(), "k-one");

        assertThatThrownBy(() -> office.registering.renew(KINGDEE, deal.id(), null, "k-one"))
                .isInstanceOfSatisfying(RefusedRequest.class, e -> assertThat(e.type()).isEqualTo(ProblemType.IDEMPOTENCY_KEY_REUSED));
    }

    @Test
    void aRefusedVerbLeavesItsKeyFree() {
        RegisteredDeal deal = office.registering.register(KINGDEE, office.deal("beifang", huaqiang(), List.of()), null, null);
        Keeping.Closure won = new Keeping.Closure(Status.WON, office.today(), null);
        assertThatThrownBy(() -> office.keeping.close(KINGDEE, deal.id(), won, "k-won")).hasMessageContaining("INCOMPLETE");
        office.registering.addEvidence(KINGDEE, deal.id(), new Registering.Papers(null, List.of(new Evidence("MEETING_RECORD", office.today(), null))), null);

        assertThat(office.keeping.close(KINGDEE, deal.id(), won, "k-won").status()).isEqualTo(Status.WON);
    }

    @Test
    void eightAtOnceWithOneKeyGetOneAnswer() {
        RegisteredDeal deal = office.register("beifang", huaqiang());
        Registering.Papers report = new Registering.Papers(null, List.of(new Evidence("PROGRESS_REPORT", office.today(), null)));
        assertThat(atOnce(() -> office.registering.renew(KINGDEE, deal.id(), report, "k-renewal"))).hasSize(1);
        assertThat(office.keeping.get(KINGDEE, deal.id()).renewals()).isEqualTo(1);
        assertThat(rulings()).isEqualTo(2);

        assertThat(atOnce(() -> office.keeping.withdraw(KINGDEE, deal.id(), "k-end"))).extracting(RegisteredDeal::status)
                .containsExactly(Status.WITHDRAWN);
    }

    /** The answers, each once. */
    private static List<RegisteredDeal> atOnce(Supplier<RegisteredDeal> verb) {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            return Stream.generate(() -> CompletableFuture.supplyAsync(verb, threads)).limit(AT_ONCE).toList().stream()
                    .map(CompletableFuture::join).distinct().toList();
        } finally {
            threads.shutdown();
        }
    }

    private long rulings() {
        return database.jdbi().withHandle(handle -> handle.select("select count(*) from ruling").mapTo(Long.class).one());
    }
}
