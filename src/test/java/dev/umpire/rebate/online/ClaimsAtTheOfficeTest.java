package dev.umpire.rebate.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.umpire.casefile.Evidence;
import dev.umpire.casefile.Json;
import dev.umpire.casefile.Partner;
import dev.umpire.casefile.PartnerFigures;
import dev.umpire.casefile.Written;
import dev.umpire.figures.PartnerFiguresRegister;
import dev.umpire.intake.Intake;
import dev.umpire.intake.Intakes;
import dev.umpire.intake.Kingdee;
import dev.umpire.partner.Partners;
import dev.umpire.rebate.RebateOutcome;
import dev.umpire.rebate.RebateRequest;
import dev.umpire.registration.online.Registrations;
import dev.umpire.store.Database;
import dev.umpire.store.Databases;
import dev.umpire.store.OnBothDatabases;
import dev.umpire.store.Transactions;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/** Claims on days that a test chooses. */
@OnBothDatabases
class ClaimsAtTheOfficeTest {

    private static final String KINGDEE = "kingdee";
    private static final Instant APRIL_10 = Instant.parse("2026-04-10T02:00:00Z");
    private static final int ROUNDS = 60;

    @Parameter
    private Databases.Kind kind;

    private Database database;

    @BeforeEach
    void open() {
        database = kind.open();
        Partners partners = new Partners(new Transactions(database), new Kingdee(), at(APRIL_10));
        PartnerFiguresRegister figures = new PartnerFiguresRegister(new Transactions(database), new Kingdee(), at(APRIL_10));
        for (int i = 0; i < ROUNDS; i++) {
            String id = "p" + i;
            partners.put(KINGDEE, id, new Partner(null, "Partner " + i, Partner.Status.ACTIVE, "DEEP", null, null, null, null, null, null));
            for (String period : List.of("2025-Q3", "2025-Q4", "2026-Q1")) {
                figures.put(KINGDEE, id + "/" + period, new PartnerFigures(id, period, Map.of("K3", new BigDecimal("1000")), Map.of("K3", new BigDecimal("1000")),
                        null, null, null, null, null));
            }
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private interface IntakeMaker {
        Intake of(Transactions transactions, Clock clock, Partners partners);
    }

    private Claiming on(Instant now) {
        return on(now, (transactions, clock, partners) -> Intakes.locking(transactions, clock, List.of(), partners));
    }

    private Claiming on(Instant now, IntakeMaker maker) {
        Transactions transactions = new Transactions(database);
        Kingdee policies = new Kingdee();
        RebateClaims claims = new RebateClaims();
        Intake intake = maker.of(transactions, at(now), new Partners(transactions, policies, at(now)));
        return new Claiming(intake, claims, new FiguresOfClaim(new PartnerFiguresRegister(transactions, policies, at(now)), new Registrations(), claims),
                transactions, policies, () -> true);
    }

    private static Evidence paper(String type, String date) {
        return new Evidence(type, LocalDate.parse(date), null);
    }

    private static JsonNode read(Written<FiledClaim> claim) {
        try {
            return Json.kept().readTree(claim.json());
        } catch (JsonProcessingException e) {
            throw new AssertionError(claim.json(), e);
        }
    }

    @Test
    void papersOfALaterDayCureAClaimThatKeepsTheDayOfItsSubmission() {
        JsonNode claim = read(on(APRIL_10).file(KINGDEE, new RebateRequest("p0", "2026-Q1", null, List.of(), null, null), null, null));
        assertThat(claim.path("status").asText()).isEqualTo("INCOMPLETE");
        String id = claim.path("id").asText();
        Claiming onTheLastDay = on(Instant.parse("2026-04-25T15:59:59Z"));

        JsonNode half = read(onTheLastDay.complete(KINGDEE, id, new Claiming.Missing(List.of(paper("HALF_YEAR_REPORT", "2026-04-20"))), null));
        assertThat(half.path("status").asText()).isEqualTo("INCOMPLETE");
        JsonNode cured = read(onTheLastDay.complete(KINGDEE, id, new Claiming.Missing(List.of(paper("SELL_THROUGH_PROOF", "2026-04-25"))), null));

        assertThat(cured.path("status").asText()).isEqualTo("APPROVED");
        assertThat(cured.at("/ruling/total").decimalValue()).isEqualByComparingTo("50");
        assertThat(cured.at("/claim/submittedAt").asText()).isEqualTo("2026-04-10T02:00:00Z");
        assertThat(on(APRIL_10).get(KINGDEE, id).status()).isEqualTo(RebateOutcome.APPROVED);
        assertThatThrownBy(() -> onTheLastDay.complete(KINGDEE, id, new Claiming.Missing(List.of(paper("OTHER", "2026-04-25"))), null))
                .hasMessageContaining("is APPROVED and lacks no papers");
    }

    @Test
    void afterTheTermNothingIsHandedIn() {
        String id = read(on(APRIL_10).file(KINGDEE, new RebateRequest("p0", "2026-Q1", null, List.of(), null, null), null, null)).path("id").asText();

        assertThatThrownBy(() -> on(Instant.parse("2026-04-25T16:00:00Z")).complete(KINGDEE, id,
                new Claiming.Missing(List.of(paper("HALF_YEAR_REPORT", "2026-04-20"))), null)).hasMessageContaining("ended on 2026-04-25");
    }

    @Test
    void aPaperOfTheDayAfterItIsHandedInDoesNotCount() {
        String id = read(on(APRIL_10).file(KINGDEE, new RebateRequest("p0", "2026-Q1", null, List.of(paper("HALF_YEAR_REPORT", "2026-04-01")), null, null), null, null))
                .path("id").asText();

        assertThat(read(on(APRIL_10).complete(KINGDEE, id, new Claiming.Missing(List.of(paper("SELL_THROUGH_PROOF", "2026-04-11"))), null)).path("status").asText())
                .isEqualTo("INCOMPLETE");
    }

    @Test
    void ofTwoClaimsOfAYearAtOneInstantOneIsToldWhatTheOtherIsPaid() {
        for (int i = 0; i < ROUNDS; i++) {
            assertThat(toldOfTheOther(on(APRIL_10), "p" + i)).as("round %d", i).isOne();
        }
    }

    /** So that the test above is known to find what it looks for. */
    @Test
    void withoutLocksNeitherWouldBe() {
        Claiming careless = on(APRIL_10, (transactions, clock, partners) -> Intakes.withoutLocks(transactions, clock, List.of(), partners));

        assertThat(Stream.iterate(0, i -> i + 1).limit(ROUNDS).anyMatch(i -> toldOfTheOther(careless, "p" + i) == 0)).isTrue();
    }

    private long toldOfTheOther(Claiming claiming, String partner) {
        List<CompletableFuture<Written<FiledClaim>>> both = Stream.of("2025-Q3", "2025-Q4").map(quarter -> CompletableFuture.supplyAsync(() ->
                claiming.file(KINGDEE, claim(partner, quarter), null, "manager"))).toList();
        both.forEach(CompletableFuture::join);
        return database.jdbi().withHandle(handle -> handle.createQuery("select case_file from ruling where record_id in (select id from rebate_claim where partner_id = :partner)")
                .bind("partner", partner).mapTo(String.class).list()).stream().filter(caseFile -> !caseFile.matches(".*\"paidThisYear\":0(\\.00)?[,}].*")).count();
    }

    private static RebateRequest claim(String partner, String quarter) {
        boolean third = quarter.endsWith("3");
        String day = third ? "2025-10-05" : "2026-01-05";
        return new RebateRequest(partner, quarter, null, List.of(paper("HALF_YEAR_REPORT", day), paper("SELL_THROUGH_PROOF", day)),
                Instant.parse(day + "T02:00:00Z"), null);
    }
}
