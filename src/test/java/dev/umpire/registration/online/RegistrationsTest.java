package dev.umpire.registration.online;

import static dev.umpire.registration.online.Office.KINGDEE;
import static dev.umpire.registration.online.Office.customer;
import static dev.umpire.registration.online.Office.huaqiang;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.umpire.casefile.Channel;
import dev.umpire.casefile.Customer;
import dev.umpire.casefile.Evidence;
import dev.umpire.casefile.Identifiers;
import dev.umpire.casefile.Opportunity;
import dev.umpire.casefile.Protection;
import dev.umpire.casefile.Registration.Status;
import dev.umpire.identity.Codes;
import dev.umpire.intake.Intakes;
import dev.umpire.registration.DealOutcome;
import dev.umpire.registration.DealRequest;
import dev.umpire.ruling.ReadBack;
import dev.umpire.web.PageQuery;
import dev.umpire.web.ProblemType;
import dev.umpire.web.RefusedRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What registrations do on record, the same on both databases. */
class RegistrationsTest extends AtTheOffice {

    private static final int THREADS = 8;
    private static final int ROUNDS = 12;

    @Test
    void theSecondPartnerIsDeclinedUnderAnotherSpelling() {
        RegisteredDeal first = office.register("beifang", huaqiang());
        office.clock.plusDays(2);
        RegisteredDeal second = office.register("huadong", customer("Shenzhen Huaqiang", Office.USCC));

        assertThat(first.status()).isEqualTo(Status.APPROVED);
        assertThat(first.protection()).isEqualTo(new Protection(LocalDate.parse("2026-03-02"), LocalDate.parse("2026-05-31")));
        assertThat(second.status()).isEqualTo(Status.DECLINED);
        assertThat(second.protection()).isNull();
        assertThat(ReadBack.ruling(second.ruling()).conflicts()).singleElement().satisfies(c -> {
            assertThat(c.rival().id()).isEqualTo(first.id());
            assertThat(c.settledBy()).isEqualTo("4.4");
        });
    }

    @Test
    void aLapsedProtectionIsTakenOver() {
        RegisteredDeal first = office.register("beifang", huaqiang());
        office.clock.plusDays(90);
        assertThat(office.register("huadong", huaqiang()).status()).isEqualTo(Status.DECLINED);

        office.clock.plusDays(1);
        RegisteredDeal second = office.register("huadong", huaqiang());

        assertThat(second.status()).isEqualTo(Status.APPROVED);
        assertThat(holders()).containsExactly(second.id()).doesNotContain(first.id());
    }

    @Test
    void missingPapersAreCuredAndKeepThePlaceInTheQueue() {
        RegisteredDeal first = office.registering.register(KINGDEE, office.deal("beifang", huaqiang(), List.of()), null, null);
        assertThat(first.status()).isEqualTo(Status.INCOMPLETE);
        office.clock.plusDays(1);
        assertThat(office.register("huadong", huaqiang()).status()).isEqualTo(Status.ESCALATED);
        office.clock.plusDays(1);

        RegisteredDeal cured = office.registering.addEvidence(KINGDEE, first.id(),
                new Registering.Papers(null, List.of(new Evidence("MEETING_RECORD", LocalDate.parse("2026-03-01"), null))), null);

        assertThat(cured.status()).isEqualTo(Status.APPROVED);
        assertThat(cured.registration().submittedAt()).isEqualTo(first.registration().submittedAt());
        assertThat(cured.registration().completedAt()).isEqualTo(office.clock.instant());
        assertThat(cured.protection().from()).isEqualTo(LocalDate.parse("2026-03-02"));
        assertThat(holders()).containsExactly(first.id());
    }

    @Test
    void papersAfterTheTermAreRefused() {
        RegisteredDeal first = office.registering.register(KINGDEE, office.deal("beifang", huaqiang(), List.of()), null, null);
        Registering.Papers papers = new Registering.Papers(null, List.of(new Evidence("MEETING_RECORD", LocalDate.parse("2026-03-01"), null)));
        office.clock.plusDays(6);

        assertThatThrownBy(() -> office.registering.addEvidence(KINGDEE, first.id(), papers, null))
                .isInstanceOfSatisfying(RefusedRequest.class, e -> assertThat(e.type()).isEqualTo(ProblemType.WRONG_STATE))
                .hasMessageContaining("2026-03-07");
    }

    @Test
    void aRenewalProlongsTheProtectionOnce() {
        RegisteredDeal first = office.register("beifang", huaqiang());
        office.clock.plusDays(80);
        Registering.Papers report = new Registering.Papers(null, List.of(new Evidence("PROGRESS_REPORT", office.today(), null)));

        RegisteredDeal renewed = office.registering.renew(KINGDEE, first.id(), report, null);
        RegisteredDeal again = office.registering.renew(KINGDEE, first.id(), report, null);

        assertThat(renewed.protection()).isEqualTo(new Protection(LocalDate.parse("2026-03-02"), LocalDate.parse("2026-07-15")));
        assertThat(renewed.renewals()).isEqualTo(1);
        assertThat(ReadBack.ruling(again.ruling()).outcome()).isEqualTo(DealOutcome.DECLINED);
        assertThat(again.status()).isEqualTo(Status.APPROVED);
        assertThat(again.protection()).isEqualTo(renewed.protection());
    }

    @Test
    void directHandsItsProtectionToThePartnerWithWhomItShares() {
        office.partners.put(KINGDEE, "va", new dev.umpire.casefile.Partner(null, "VA", dev.umpire.casefile.Partner.Status.ACTIVE,
                "VALUE_ADD", List.of("INDUSTRY_VALUE_ADD"), null, null,
                List.of(new dev.umpire.casefile.Partner.Authorization("EAS", "CN", LocalDate.parse("2020-01-01"), null)),
                List.of(new dev.umpire.casefile.Partner.Certification("EAS", LocalDate.parse("2030-12-31"))), null));
        Customer large = new Customer("深圳市华强科技有限公司", null, null, "CN-440300", null, 900, null, null, null);
        List<Evidence> papers = List.of(new Evidence("MEETING_RECORD", office.today(), null));
        RegisteredDeal direct = office.registering.register(KINGDEE, new DealRequest(null, Channel.DIRECT, large,
                Opportunity.NEW_CUSTOMER, "EAS", new BigDecimal("90000"), null, null, null, false, papers, null, null, null, null), null, null);
        assertThat(direct.status()).isEqualTo(Status.APPROVED);

        RegisteredDeal shared = office.registering.register(KINGDEE, new DealRequest("va", Channel.PARTNER, large,
                Opportunity.NEW_CUSTOMER, "EAS", new BigDecimal("90000"), null, null, null, false, papers, null, null, null, null), null, null);

        assertThat(shared.status()).isEqualTo(Status.SHARED);
        assertThat(holders()).containsExactly(shared.id());
        assertThat(office.keeping.get(KINGDEE, direct.id()).sharedWith()).isEqualTo(shared.id());
        assertThat(office.keeping.get(KINGDEE, direct.id()).protection()).isNull();
    }

    @Test
    void theRulingThatStandsIsShownAndAllAreListed() {
        RegisteredDeal deal = office.register("beifang", huaqiang());
        office.registering.renew(KINGDEE, deal.id(), null, null);

        RegisteredDeal shown = office.keeping.get(KINGDEE, deal.id());

        assertThat(shown.ruling()).isEqualTo(deal.ruling());
        assertThat(office.keeping.rulings(KINGDEE, deal.id(), new PageQuery(0, 50, null)).items())
                .extracting(ReadBack::ruling).extracting(ruling -> ruling.kind() + " " + ruling.outcome())
                .containsExactly("deal-registration APPROVED", "renewal INCOMPLETE");
        assertThat(office.keeping.rulings(KINGDEE, deal.id(), new PageQuery(1, 1, null)).items()).extracting(ReadBack::ruling).extracting(dev.umpire.ruling.Ruling::outcome)
                .containsExactly(DealOutcome.INCOMPLETE);
        assertThatThrownBy(() -> office.keeping.rulings(KINGDEE, "nobody", new PageQuery(0, 50, null))).hasMessageContaining("nobody");
    }

    @Test
    void aRefusedRequestStoresNothing() {
        DealRequest unknown = office.deal("nobody", huaqiang());

        assertThatThrownBy(() -> office.registering.register(KINGDEE, unknown, "key-2", null))
                .isInstanceOfSatisfying(RefusedRequest.class,
                        e -> assertThat(e.errors()).anySatisfy(bad -> assertThat(bad.pointer()).isEqualTo("/partnerId")));
        assertThat(rulings()).isZero();
        assertThat(count("idempotency")).isZero();
        assertThat(count("slot")).isZero();
    }

    @Test
    void aFailedAdjudicationStoresNothing() {
        Office failing = new Office(database, Intakes::failing);

        assertThatThrownBy(() -> failing.registering.register(KINGDEE, failing.deal("beifang", huaqiang()), "key-3", null))
                .hasMessage("a rule failed");
        assertThat(rulings()).isZero();
        assertThat(count("registration")).isZero();
        assertThat(count("idempotency")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lei", "duns", "vat"})
    void twoCustomersWithOneCodeInCommonAreBothApproved(String common) {
        Identifiers first = codes(Codes.uscc("91440300192203821"), common);
        Identifiers second = codes(Codes.uscc("91440300715267260"), common);
        office.register("beifang", new Customer("深圳市海棠电子有限公司", null, first, "CN-440300", null, 200, null, null, null));

        RegisteredDeal other = office.register("huadong", new Customer("深圳市木棉科技有限公司", null, second, "CN-440300", null, 200, null, null, null));

        assertThat(other.status()).isEqualTo(Status.APPROVED);
        assertThat(holders()).hasSize(2);
    }

    private static Identifiers codes(String uscc, String common) {
        return new Identifiers(uscc, common.equals("duns") ? "123456789" : null, common.equals("lei") ? Codes.lei("5299009N55YRQC69CN") : null,
                common.equals("vat") ? "NL123456789B01" : null, null);
    }

    @Test
    void listsAreFilteredByPartnerStatusAndCustomer() {
        RegisteredDeal approved = office.register("beifang", huaqiang());
        office.clock.plusDays(2);
        RegisteredDeal declined = office.register("huadong", huaqiang());
        office.register("huadong", customer("深圳市移远通信有限公司", null));

        assertThat(listed(new Registrations.DealFilter("beifang", null, null))).containsExactly(approved.id());
        assertThat(listed(new Registrations.DealFilter(null, Status.DECLINED, null))).containsExactly(declined.id());
        assertThat(listed(new Registrations.DealFilter(null, null, "深圳市华强科技有限公司"))).containsExactlyInAnyOrder(approved.id(), declined.id());
        assertThat(listed(new Registrations.DealFilter("huadong", Status.DECLINED, Office.USCC))).containsExactly(declined.id());
        assertThat(listed(new Registrations.DealFilter(null, null, "移为通信"))).isEmpty();
    }

    @Test
    void ofEightAtOnceExactlyOneIsProtected() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            assertThat(protectedOf(office, round)).as("round %d", round).isEqualTo(1);
        }
    }

    @Test
    void withoutLocksTheSameTestFindsSeveral() throws Exception {
        Office careless = new Office(database, Intakes::withoutLocks);
        List<Long> found = new ArrayList<>();
        for (int round = 0; round < ROUNDS && found.stream().noneMatch(n -> n > 1); round++) {
            found.add(protectedOf(careless, round));
        }
        assertThat(found).anyMatch(n -> n > 1);
    }

    /** Eight partners register one customer under eight spellings at the same moment. */
    private long protectedOf(Office raced, int round) throws Exception {
        String name = "星河" + (char) ('一' + round * 37) + (char) ('丁' + round * 53);
        List<Customer> spellings = List.of(customer("深圳市" + name + "科技有限公司", null), customer("深圳市" + name + "科技有限公司", null),
                customer("深圳" + name + "科技有限公司", null), customer("深圳市 " + name + "科技有限公司", null),
                alias("SZ Holding " + round, "深圳市" + name + "科技有限公司"), customer("深圳市" + name + "科技有限公司", null),
                alias("Xinghe " + round, "深圳市" + name + "科技有限公司"), customer("深圳市" + name + "科技有限公司", null));
        for (int i = 0; i < THREADS && round == 0; i++) {
            raced.withPartner("p" + i);
        }
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<RegisteredDeal>> posts = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                DealRequest deal = raced.deal("p" + i, spellings.get(i));
                posts.add(() -> {
                    start.await();
                    return raced.registering.register(KINGDEE, deal, null, null);
                });
            }
            Collections.shuffle(posts);
            List<RegisteredDeal> all = new ArrayList<>();
            for (Future<RegisteredDeal> answer : pool.invokeAll(posts)) {
                all.add(answer.get());
            }
            return all.stream().filter(deal -> deal.protection() != null).count();
        } finally {
            pool.shutdownNow();
        }
    }

    private static Customer alias(String name, String alias) {
        return new Customer(name, List.of(alias), null, "CN-440300", null, 200, null, null, null);
    }

    private List<String> listed(Registrations.DealFilter filter) {
        return office.keeping.list(KINGDEE, filter, new PageQuery(0, 50, null)).items().stream().map(RegisteredDeal::id).toList();
    }

    private List<String> holders() {
        return database.jdbi().withHandle(handle -> handle.select("select distinct registration_id from claim").mapTo(String.class).list());
    }

    private long rulings() {
        return count("ruling");
    }

    private long count(String table) {
        return database.jdbi().withHandle(handle -> handle.select("select count(*) from " + table).mapTo(Long.class).one());
    }
}
