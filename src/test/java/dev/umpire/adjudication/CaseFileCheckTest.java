package dev.umpire.adjudication;

import static dev.umpire.adjudication.Cases.ACME;
import static dev.umpire.adjudication.Cases.DAY;
import static dev.umpire.adjudication.Cases.TEN_O_CLOCK;
import static dev.umpire.adjudication.Cases.annasDeal;
import static dev.umpire.adjudication.Cases.bensProtectedUntil;
import static dev.umpire.adjudication.Cases.caseFile;
import static dev.umpire.adjudication.Cases.directDeal;
import static dev.umpire.adjudication.Cases.partner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.Channel;
import dev.umpire.casefile.Customer;
import dev.umpire.casefile.DirectOpportunity;
import dev.umpire.casefile.Evidence;
import dev.umpire.casefile.ExclusivityGrant;
import dev.umpire.casefile.Identifiers;
import dev.umpire.casefile.Partner;
import dev.umpire.casefile.Program;
import dev.umpire.check.BadField;
import dev.umpire.registration.DealKind;
import dev.umpire.registration.DealRequest;
import dev.umpire.renewal.RenewalKind;
import dev.umpire.renewal.RenewalRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is bad input and what is not; each test changes one thing of a case file that is good. */
class CaseFileCheckTest {

    private static final Program TOY = ToyPack.with().program();

    private static List<String> pointers(CaseFile caseFile) {
        return CaseFileCheck.problems(TOY, caseFile).stream().map(BadField::pointer).toList();
    }

    private static List<String> pointers(DealRequest request) {
        return pointers(caseFile(request));
    }

    private static DealRequest with(Customer customer, String line, String amount, String currency, String territory) {
        return new DealRequest("anna", Channel.PARTNER, customer, annasDeal().opportunity(), line, new BigDecimal(amount), currency,
                territory, null, false, null, null, null, null, null);
    }

    private static DealRequest submitted(Instant submittedAt, Instant completedAt) {
        return new DealRequest("anna", Channel.PARTNER, ACME, annasDeal().opportunity(), "ONE", BigDecimal.TEN, null, null, null,
                false, null, null, null, submittedAt, completedAt);
    }

    private static DealRequest by(String partnerId, Channel channel) {
        return new DealRequest(partnerId, channel, ACME, annasDeal().opportunity(), "ONE", BigDecimal.TEN, null, null, null, false,
                null, null, null, null, null);
    }

    @Test
    void aGoodCaseFileHasNoProblems() {
        assertThat(CaseFileCheck.problems(TOY, caseFile(annasDeal(), bensProtectedUntil("R-1", DAY)))).isEmpty();
        assertThat(CaseFileCheck.problems(TOY, caseFile(directDeal()))).isEmpty();
    }

    @Test
    void aDetailNamesTheValueAndSaysWhatToDo() {
        assertThat(CaseFileCheck.problems(TOY, caseFile(with(ACME, "ONE", "1", null, "CN-99")))).containsExactly(new BadField(
                "/request/territory", "The territory (CN-99) is not in program toy. Maybe add it under territories in program.yaml."));
    }

    @ParameterizedTest
    @CsvSource({
        "THREE, 1,                  ,    X-1,  /request/productLine",
        "ONE,   0,                  ,    X-1,  /request/amount",
        "ONE,   -1,                 ,    X-1,  /request/amount",
        "ONE,   0.00001,            ,    X-1,  /request/amount",
        "ONE,   1000000000000000,   ,    X-1,  /request/amount",
        "ONE,   1,                  EUR, X-1,  /request/currency",
        "ONE,   1,                  ,    X-2,  /request/territory"})
    void aWordOrNumberThatIsNotTheProgramsIsRefused(String line, String amount, String currency, String territory, String pointer) {
        assertThat(pointers(with(ACME, line, amount, currency, territory))).containsExactly(pointer);
    }

    @ParameterizedTest
    @CsvSource({"TWO, 0.0001, , X-1", "ONE, 999999999999999, CNY, X"})
    void whatLiesJustWithinIsGood(String line, String amount, String currency, String territory) {
        assertThat(pointers(with(ACME, line, amount, currency, territory))).isEmpty();
    }

    @Test
    void aCustomerNeedsANameAndTheDealATerritory() {
        assertThat(pointers(with(Customer.named(" ", "X-1"), "ONE", "1", null, null))).containsExactly("/request/customer/name");
        assertThat(pointers(with(Customer.named("Acme", null), "ONE", "1", null, null))).containsExactly("/request/territory");
        assertThat(pointers(with(Customer.named("Acme", null), "ONE", "1", null, "X-1"))).isEmpty();
        assertThat(pointers(with(null, "ONE", "1", null, "X-1"))).containsExactly("/request/customer");
    }

    @Test
    void anIdentifierThatFailsItsCheckDigitIsRefusedNotMatched() {
        Customer valid = new Customer("Acme", null, Identifiers.uscc("91440300MA5G2K3L7X"), "X-1", null, null, null, null, null);
        Customer invalid = new Customer("Acme", null, Identifiers.uscc("91440300MA5G2K3L70"), "X-1", null, null, null, null, null);

        assertThat(pointers(with(valid, "ONE", "1", null, null))).isEmpty();
        assertThat(pointers(with(invalid, "ONE", "1", null, null))).containsExactly("/request/customer/identifiers/uscc");
    }

    @Test
    void aSegmentOrHeadCountThatCannotBeIsRefused() {
        Customer customer = new Customer("Acme", null, null, "X-1", null, -1, "HUGE", null, null);

        assertThat(pointers(with(customer, "ONE", "1", null, null)))
                .containsExactly("/request/customer/segment", "/request/customer/employees");
    }

    @Test
    void aSubmissionAfterAsOfIsRefusedAndOneAtTheSameInstantIsNot() {
        assertThat(pointers(submitted(TEN_O_CLOCK, null))).isEmpty();
        assertThat(pointers(submitted(TEN_O_CLOCK.plusSeconds(1), null))).containsExactly("/request/submittedAt");
    }

    @Test
    void aCompletionLiesBetweenSubmissionAndAsOf() {
        Instant nine = TEN_O_CLOCK.minusSeconds(3600);

        assertThat(pointers(submitted(nine, nine))).isEmpty();
        assertThat(pointers(submitted(nine, TEN_O_CLOCK))).isEmpty();
        assertThat(pointers(submitted(nine, nine.minusSeconds(1)))).containsExactly("/request/completedAt");
        assertThat(pointers(submitted(nine, TEN_O_CLOCK.plusSeconds(1)))).containsExactly("/request/completedAt");
    }

    @Test
    void whoRegistersMustBeKnown() {
        assertThat(pointers(by("zoe", Channel.PARTNER))).containsExactly("/request/partnerId");
        assertThat(pointers(by(null, Channel.PARTNER))).containsExactly("/request/partnerId");
        assertThat(pointers(by("anna", Channel.DIRECT))).containsExactly("/request/partnerId");
    }

    @Test
    void theRegisteringPartnerMustBeTheSameRecordInBothPlaces() {
        CaseFile good = caseFile(annasDeal());
        Partner other = new Partner("anna", "Anna Ltd", Partner.Status.ACTIVE, null, null, null, null, null, null, null);

        assertThat(pointers(new CaseFile(good.kind(), good.program(), good.asOf(), good.request(), other, good.partners(), null, null,
                null, null, null, null))).containsExactly("/partner");
    }

    @Test
    void aPaperNeedsATypeAndADate() {
        DealRequest deal = new DealRequest("anna", Channel.PARTNER, ACME, annasDeal().opportunity(), "ONE", BigDecimal.TEN, null, null,
                null, false, List.of(new Evidence("", null, null)), null, null, null, null);

        assertThat(pointers(deal)).containsExactly("/request/evidence/0/type", "/request/evidence/0/date");
    }

    @Test
    void anotherProgramOrAKindThatDoesNotFitIsRefused() {
        CaseFile good = caseFile(annasDeal());
        CaseFile elsewhere = new CaseFile(good.kind(), "sage", good.asOf(), good.request(), good.partner(), good.partners(), null, null,
                null, null, null, null);
        CaseFile renewal = new CaseFile(RenewalKind.CODE, "toy", good.asOf(), good.request(), null, null, null, null, null, null, null, null);

        assertThat(pointers(elsewhere)).containsExactly("/program");
        assertThat(pointers(renewal)).containsExactly("/request");
    }

    @Test
    void aRenewalNeedsItsRegistration() {
        RenewalRequest request = new RenewalRequest("R-9", null, null);
        CaseFile renewal = new CaseFile(RenewalKind.CODE, "toy", TEN_O_CLOCK, request, null, null, null, null, null, null, null, null);

        assertThat(pointers(renewal)).containsExactly("/request/registrationId");
    }

    @Test
    void aRivalsPartnerMustBeAmongThePartners() {
        CaseFile good = caseFile(annasDeal());
        CaseFile without = new CaseFile(good.kind(), "toy", good.asOf(), good.request(), good.partner(), List.of(good.partner()),
                List.of(bensProtectedUntil("R-1", DAY)), null, null, null, null, null);

        assertThat(pointers(without)).containsExactly("/registrations/0/partnerId");
    }

    @Test
    void oneIdStandsOnce() {
        assertThat(pointers(caseFile(annasDeal(), bensProtectedUntil("R-1", DAY), bensProtectedUntil("R-1", DAY.plusDays(1)))))
                .containsExactly("/registrations/1/id");
    }

    @Test
    void aSupplyChainThatBitesItsTailIsRefused() {
        Partner anna = new Partner("anna", "Anna", Partner.Status.ACTIVE, null, null, null, "ben", null, null, null);
        Partner ben = new Partner("ben", "Ben", Partner.Status.ACTIVE, null, null, null, "anna", null, null, null);
        CaseFile cyclic = new CaseFile(DealKind.CODE, "toy", TEN_O_CLOCK, annasDeal(), anna, List.of(anna, ben), null, null,
                null, null, null, null);

        assertThat(pointers(cyclic)).containsExactly("/partners/0/upstream", "/partners/1/upstream");
    }

    @Test
    void aDirectOpportunityHasNoFuture() {
        assertThat(pointers(withOpportunity(DAY, DAY))).isEmpty();
        assertThat(pointers(withOpportunity(DAY.plusDays(1), DAY.plusDays(1))))
                .containsExactly("/directOpportunities/0/openedOn", "/directOpportunities/0/lastActivityOn");
    }

    private static CaseFile withOpportunity(LocalDate opened, LocalDate active) {
        CaseFile good = caseFile(annasDeal());
        return new CaseFile(good.kind(), "toy", good.asOf(), good.request(), good.partner(), good.partners(), null, null, null,
                List.of(new DirectOpportunity("O-1", ACME, "ONE", opened, active, DirectOpportunity.Status.OPEN)), null, null);
    }

    @Test
    void aGrantEndsNotBeforeItBegins() {
        assertThat(pointers(withGrant(DAY, DAY))).isEmpty();
        assertThat(pointers(withGrant(DAY, DAY.minusDays(1)))).containsExactly("/grants/0/until");
    }

    private static CaseFile withGrant(LocalDate from, LocalDate until) {
        CaseFile good = caseFile(annasDeal());
        return new CaseFile(good.kind(), "toy", good.asOf(), good.request(), good.partner(), List.of(partner("anna"), partner("ben")),
                null, List.of(new ExclusivityGrant("G-1", "ben", null, from, until, BigDecimal.TEN, null, null)), null, null, null, null);
    }
}
